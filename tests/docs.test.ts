import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { readText } from '../src/formats/text/readText.ts';
import { throughline } from '../src/formats/throughline.ts';
import { fileWith, pathOf, run } from './cli/run.ts';

const PAGES = [
  'README.md',
  'CHANGELOG.md',
  'src/README.md',
  'data/README.md',
  'data/FORMAT.md',
  'data/TEXT.md',
  'tests/bench/README.md',
];
const textOf = (page: string) => readFileSync(page, 'utf8');

/** What stands in a page's code blocks of a language. */
const codeIn = (page: string, language: string) =>
  [...textOf(page).matchAll(/^```(\w+)\n(.*?)^```/gms)].flatMap(([, of, code]) =>
    of === language ? [code ?? ''] : [],
  );

test.for(PAGES)('every link in %s leads to a file', (page) => {
  const links = [...textOf(page).matchAll(/\]\(([^)#]+)(#[^)]*)?\)/g)].map(([, link]) => link ?? '');
  const broken = links.filter((link) => !/^https?:/.test(link) && !existsSync(join(dirname(page), link)));
  expect(broken).toEqual([]);
});

test('the README has at most 150 lines', () => {
  expect(textOf('README.md').trimEnd().split('\n').length).toBeLessThanOrEqual(150);
});

test('the complete story in data/FORMAT.md is one', () => {
  const [complete = ''] = codeIn('data/FORMAT.md', 'json');
  expect(throughline.read(complete).story.scenes).toHaveLength(2);
});

test('the complete text in data/TEXT.md is read without a remark, and its example line by line', () => {
  const [complete = ''] = codeIn('data/TEXT.md', 'story');
  const { story, problems } = readText(complete);
  expect(problems).toEqual([]);
  expect([story?.scenes.length, story?.characters.length]).toEqual([4, 5]);
  const page = /^```\n(.*?)^```/ms.exec(textOf('data/TEXT.md'))?.[1] ?? '';
  // What a line is for stands in a column of its own.
  const example = page.replace(/(\S) {3,}.*$/gm, '$1');
  expect(readText(example).problems).toEqual([]);
});

/** What is said of a network in two tables. */
const TWO_TABLES =
  /^throughline: \S+, \S+: “nodes\.csv” was read as the people and “edges\.csv” as their relationships\. Line numbers refer to “edges\.csv”\.\n$/;

test('every call of the program in the README works', () => {
  fileWith(
    'play.xml',
    [
      '<TEI><teiHeader><profileDesc><particDesc><listPerson><person xml:id="a"><persName>Ada</persName></person>',
      '</listPerson></particDesc></profileDesc></teiHeader><text><body><div type="scene"><head>Scene 1</head>',
      '<sp who="#a"><p>!</p></sp></div></body></text></TEI>',
    ].join(''),
  );
  fileWith(
    'my.story',
    'The Lighthouse Key\n\n## Low water\nBen\nAnn\nBen -> Ann: in love (romance, +0.8, strong)\n',
  );
  fileWith('nodes.csv', 'Id,Label\n1,Ann\n2,Ben\n');
  fileWith('edges.csv', 'Source,Target\n1,2\n');
  const calls = codeIn('README.md', 'sh')
    .flatMap((block) => block.split('\n'))
    .flatMap((line) => /throughline\.js ([^#]+)/.exec(line)?.[1]?.trim() ?? []);
  expect(calls.length).toBeGreaterThan(4);
  for (const call of calls) {
    const words = call
      .split(' ')
      .map((word) => (/^[\w-]+\.(svg|gexf|xml|csv|story)$/.test(word) ? pathOf(word) : word));
    const done = run(...words);
    const stderr = done.stderr.replace(TWO_TABLES, '');
    expect({ call, ...done, stdout: '', stderr }).toEqual({ call, code: 0, stdout: '', stderr: '' });
  }
});
