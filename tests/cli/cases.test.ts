import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { mergeCharacters } from '../../src/edit/mergeCharacters.ts';
import { readStory } from '../../src/formats/formats.ts';
import { caseText, hasCases } from '../formats/caseFiles.ts';
import { printed, run } from './run.ts';

const cases = fileURLToPath(new URL('../../../shared/cases/', import.meta.url));

/** The path of a file of a case, which is named by its number. */
function pathIn(number: string, file: string): string {
  const folder = readdirSync(cases).find((name) => name.startsWith(`${number}-`)) ?? number;
  return `${cases}${folder}/${file}`;
}

const rowsOf = (text: string) => text.trim().split('\n').slice(1);

describe.skipIf(!hasCases)('public problem reports, on the command line (skipped without the cases)', () => {
  test('283: ten ties in both directions have their words, and no sign', () => {
    const path = pathIn('283', 'input.gexf');
    const story = JSON.parse(printed('convert', path, '-', '--to', 'throughline'));
    const said = story.background.map((begins: { label: { en: string } | string }) =>
      typeof begins.label === 'string' ? begins.label : begins.label.en,
    );
    expect(said).toEqual('trusts owes loves pities hires knows sues hides seeks envies'.split(' '));
    expect(JSON.stringify(story)).not.toContain('"valence"');
    const svg = printed('render', path, '--scene', '1');
    for (const words of ['trusts', 'envies']) expect(svg).toContain(words);
  });

  test('287: two people whose names have nothing in common are made one', () => {
    const { story } = readStory(new TextEncoder().encode(caseText('287', 'input.txt')), 'input.txt');
    const id = (name: string) => story.characters.find((one) => one.name.en === name)?.id ?? '';
    const merged = mergeCharacters(
      mergeCharacters(story, id('Борис Игнатьевич'), id('шеф')),
      id('Борис Игнатьевич'),
      id('Гесер'),
    );
    expect(merged.characters.map(({ name }) => name.en)).not.toContain('шеф');
    expect(merged.scenes.map(({ present }) => present.length)).toEqual(
      story.scenes.map(({ present }) => present.length),
    );
  });

  test.each(['render', 'convert', 'measure'])('295: %s says what was dropped and added', (command) => {
    const more = { render: ['--scene', '1'], convert: ['-', '--to', 'csv-edges'], measure: [] }[command];
    const { code, stderr } = run(command, pathIn('295', 'input.gexf'), ...(more ?? []));
    expect([code, stderr.split('\n').map((line) => line.replace(/^.*\.gexf: /, ''))]).toEqual([
      0,
      [
        'line 8: An edge with a missing end was left out.',
        'line 7: An edge names a node that is not in the file; the node was added.',
        '',
      ],
    ]);
  });

  test('305: measure and csv-edges count who speaks, and with --presence present who is there', () => {
    const path = pathIn('305', 'silent.xml');
    const edges = (...more: string[]) => rowsOf(printed('convert', path, '-', '--to', 'csv-edges', ...more));
    expect(edges()).toEqual(['ann,Undirected,ben,1']);
    expect(edges('--presence', 'present')).toHaveLength(3);
    expect(JSON.parse(printed('measure', path, '--json')).numEdges).toBe(1);
  });

  test('314: --from reads the file as it is read without', () => {
    const path = pathIn('314', 'w1252.txt');
    const read = (...more: string[]) => run('convert', path, '-', '--to', 'throughline', ...more);
    expect(read('--from', 'ezlinavis')).toEqual(read());
    expect(read().stdout).toMatch(/[äöüÄÖÜß]/);
  });
});
