import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { shippedIds } from '../../src/cli/stories.ts';
import { exports } from '../../src/formats/exports.ts';
import { finale } from '../picture/finale.ts';
import { fileWith, pathOf, printed, run } from './run.ts';

const STORY = 'american-girl-in-paris';
const written = (id: string) => exports.find((one) => one.id === id)?.write(finale);
const IDS = exports.map(({ id }) => id);

test.for(IDS)('--to %s writes that format', (id) => {
  expect(printed('convert', STORY, '-', '--to', id)).toBe(written(id));
});

test.for([
  ['json', 'throughline'],
  ['story', 'text'],
  ['gexf', 'gexf'],
  ['graphml', 'graphml'],
  ['csv', 'csv'],
  ['TXT', 'ezlinavis'],
] as const)('without --to, a file that ends in .%s becomes %s', ([extension, id]) => {
  const path = pathOf(`story.${extension}`);
  expect(printed('convert', STORY, path)).toBe('');
  expect(readFileSync(path, 'utf8')).toBe(written(id));
});

test('a story is the same file again after it was converted to plain text and back', () => {
  const [text, back] = [pathOf('there.story'), pathOf('back.json')];
  for (const id of shippedIds()) {
    printed('convert', id, text);
    printed('convert', text, back);
    expect(JSON.parse(readFileSync(back, 'utf8'))).toEqual(
      JSON.parse(printed('convert', id, '-', '--to', 'throughline')),
    );
    expect(printed('convert', back, '-', '--to', 'text')).toBe(readFileSync(text, 'utf8'));
  }
});

test('a file that ends in .story is plain text, whatever it looks like', () => {
  const file = fileWith('names.story', 'Two\n# One\nAnn\nBen\n');
  expect(printed('convert', file, '-', '--to', 'text')).toBe(
    'Two\n\nPeople:\nAnn\nBen\n\n## One\nAnn\nBen\n',
  );
});

test('--from reads a file as the named format, whatever it looks like', () => {
  const file = fileWith('list.txt', '# One\nAnn\nBen\n');
  const edges = 'Source,Type,Target,Weight\nann,Undirected,ben,1\n';
  expect(printed('convert', file, '-', '--to', 'csv-edges')).toBe(edges);
  expect(printed('convert', file, '-', '--to', 'csv-edges', '--from', 'ezlinavis')).toBe(edges);
  const { code, stdout, stderr } = run('convert', file, '-', '--to', 'csv-edges', '--from', 'gexf');
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/^throughline: .*list\.txt: .+\n(?: .+\n|>.+\n)*$/);
});

test.for([
  [['convert', STORY], '“convert” takes two names: the file to read and the file to write'],
  [
    ['convert', STORY, 'hamlet', 'a.json'],
    '“hamlet” was not opened. Open one file at a time, or a node table together with its edge table.',
  ],
  [
    ['convert', STORY, 'hamlet', 'hamlet', 'a.json'],
    '“convert” takes one story: a file, the ID of a sample story, or a node table and its edge table',
  ],
  [
    ['convert', STORY, 'a.docx'],
    `there is no output format “.docx”; choose one with --to: ${IDS.join(', ')}`,
  ],
  [['convert', STORY, '-'], `there is no output format “-”; choose one with --to: ${IDS.join(', ')}`],
  [
    ['convert', STORY, 'a.json', '--to', 'docx'],
    `there is no output format “docx”; choose one with --to: ${IDS.join(', ')}`,
  ],
] as const)('%j is refused', ([args, reason]) => {
  expect(run(...args)).toEqual({ code: 2, stdout: '', stderr: `throughline: ${reason}\n` });
});

test('a format to read that does not exist is refused with those that do', () => {
  const { code, stdout, stderr } = run('convert', STORY, '-', '--to', 'csv', '--from', 'docx');
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^throughline: there is no input format “docx”; choose one of throughline, /);
});

test('a network without time is not written to a format that has only scenes', () => {
  const file = fileWith('network.csv', 'source,target\nAnn,Ben\nBen,Cleo\n');
  const { code, stderr } = run('convert', file, pathOf('network.txt'), '--to', 'ezlinavis');
  expect(code).toBe(1);
  expect(stderr).toContain('the file is a network without time; choose --to graphml, gexf or csv-edges');
});
