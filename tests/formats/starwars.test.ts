import { describe, expect, test } from 'vitest';
import { starwars } from '../../src/formats/starwars.ts';
import {
  corpusFiles,
  corpusText,
  doesNotHang,
  figures,
  hasCorpus,
  readsOrRefusesAnyText,
  readsOrRefusesBeginnings,
  wronglyRecognised,
} from './corpusFiles.ts';
import { inEnglish, sentencesOf } from './remarks.ts';

const node = (name: string, value: number) => ({ name, value, colour: '#808080' });
const link = (source: unknown, target: unknown, value: number) => ({ source, target, value });

const small = {
  nodes: [node('LUKE', 4), node('R2-D2', 9), node('LUKE', 1), node('', 0)],
  links: [link(0, 1, 3), link(1, 2, 1)],
};

const read = (file: object) => starwars.read(JSON.stringify(file));

test('links join nodes by number, and their strength is relative to the greatest weight', () => {
  const { story } = read(small);
  expect(story.characters.map(({ id, name, about }) => [id, name.en, about?.en])).toEqual([
    ['R2-D2', 'R2-D2', 'In 9 scenes.'],
    ['LUKE', 'LUKE', 'In 4 scenes.'],
    ['LUKE (2)', 'LUKE', 'In 1 scene.'],
    ['Node 3', 'Node 3', undefined],
  ]);
  expect(story.relations).toEqual([
    { id: 'relation-1', from: 'LUKE', to: 'R2-D2', mutual: true, weight: 3 },
    { id: 'relation-2', from: 'R2-D2', to: 'LUKE (2)', mutual: true, weight: 1 },
  ]);
  expect(story.background).toEqual([
    {
      does: 'begin',
      relation: 'relation-1',
      strength: 1,
      label: { en: '3 scenes', de: '3 Szenen' },
      evidence: {
        words: {
          en: 'The network counts 3 scenes with both.',
          de: 'Das Netzwerk zählt 3 Szenen mit beiden.',
        },
        source: undefined,
      },
    },
    expect.objectContaining({
      relation: 'relation-2',
      strength: 0.333333,
      label: { en: '1 scene', de: '1 Szene' },
    }),
  ]);
});

test('there is one scene, with no one in it', () => {
  expect(read(small).story.scenes.map(({ present }) => present)).toEqual([[]]);
});

test('links of the same pair add up, and links to no node are left out with a remark', () => {
  const links = [
    link(0, 1, 3),
    link(1, 0, 2),
    link(2, 2, 7),
    link(0, 9, 1),
    link(-1, 0.5, 1),
    link('x', {}, 1),
  ];
  const { story, remarks } = read({ ...small, links });
  expect(story.background.map(({ label }) => label)).toEqual([{ en: '5 scenes', de: '5 Szenen' }]);
  expect(sentencesOf(remarks)).toEqual([
    'The network has no times and is shown as one scene.',
    'Links to a missing node were left out: 3.',
    'Links from a node to itself were left out: 1.',
    'Links that repeat a pair were added to it: 1.',
  ]);
});

test('a file of another shape is refused, with the place of the fault', () => {
  expect(() => read({ nodes: [], links: [] })).toThrow('has no people');
  expect(() => read({ nodes: [3], links: [] })).toThrow(
    'At nodes[0]: this must be an object in { }, but it is the number 3.',
  );
  expect(() => read({ nodes: [node('A', 1)] })).toThrow(
    'At links: this must be a list in [ ], but it is missing.',
  );
});

test('too many nodes or links are refused before they are built', () => {
  const nodes = Array.from({ length: 5000 }, () => node('A', 1));
  const links = Array.from({ length: 220_000 }, (_, n) =>
    link(n % 5000, (n * 7 + 1 + Math.floor(n / 5000)) % 5000, 1),
  );
  for (const file of [
    { nodes: [...nodes, ...nodes], links: [] },
    { nodes, links },
  ]) {
    doesNotHang(starwars, JSON.stringify(file));
    expect(() => read(file)).toThrow('the limit is');
  }
});

test('any text is read or refused', () => {
  readsOrRefusesAnyText(starwars, [
    '{"nodes":[',
    '],"links":[',
    '{"name":"A"}',
    '{"source":0,"target":1}',
    ']}',
    ',',
  ]);
  readsOrRefusesBeginnings(starwars, JSON.stringify(small));
});

describe.skipIf(!hasCorpus)('the eight networks of the corpus (skipped without the corpus)', () => {
  type Expected = { chars: number; edges: number; sumWeight: number; top: [number, string][] };
  const expected = figures<Expected | null>();
  const paths = corpusFiles('starwars').filter((path) => path.endsWith('.json'));

  test('there are eight', () => expect(paths).toHaveLength(8));

  test.each(paths)('%s has the expected characters, links and weights', (path) => {
    const text = corpusText(path);
    const { story, remarks } = starwars.read(text);
    expect(starwars.detect(text)).toBe(true);
    readsOrRefusesBeginnings(starwars, text);
    expect(inEnglish(remarks)).toEqual([{ sentence: 'The network has no times and is shown as one scene.' }]);
    const count = (words: string | undefined) => Number.parseInt(words?.replace('In ', '') ?? '', 10);
    expect({
      chars: story.characters.length,
      edges: story.relations.length,
      sumWeight: story.background.reduce((sum, { label }) => sum + count(label?.en), 0),
      top: story.characters
        .map(({ name, about }) => [count(about?.en), name.en ?? ''] as const)
        // The expected figures order equal counts by name, descending.
        .sort(([a, one], [b, other]) => b - a || (one < other ? 1 : -1))
        .slice(0, 3),
    }).toEqual(expected[path]);
  });

  test('no other file of the corpus is recognised as one', () =>
    expect(wronglyRecognised(starwars, 'starwars')).toEqual([]));
});
