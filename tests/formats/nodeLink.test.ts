import { describe, expect, test } from 'vitest';
import { readStory } from '../../src/formats/formats.ts';
import { nodeLink } from '../../src/formats/nodeLink.ts';
import { isTimeless } from '../../src/story/isTimeless.ts';
import { relationsAt } from '../../src/story/state.ts';
import type { WholeStory } from '../../src/story/types.ts';
import { caseText, hasCases } from './caseFiles.ts';
import { readsOrRefusesAnyText, readsOrRefusesBeginnings } from './corpusFiles.ts';
import { sentencesOf } from './remarks.ts';

const read = (file: object | string) =>
  readStory(new TextEncoder().encode(typeof file === 'string' ? file : JSON.stringify(file)), 'net.json');

/** The ties by the names of their ends, with kind, words and weight. */
function ties(story: WholeStory): string[] {
  const names = new Map(story.characters.map(({ id, name }) => [id, name.en]));
  return [...relationsAt(story, 0).values()].map(({ relation, kind, label }) => {
    const { from, to, mutual, weight } = relation;
    const known = [kind, label.en, weight].filter((one) => one !== undefined);
    return `${names.get(from)}${mutual ? '–' : '→'}${names.get(to)} ${known.join(' ')}`;
  });
}

const ADA_BO = [
  { id: 'a', name: 'Ada' },
  { id: 'b', name: 'Bo' },
];

test.each<readonly [string, object, string]>([
  ['d3 by id', { nodes: ADA_BO, links: [{ source: 'a', target: 'b', value: 8 }] }, 'Ada–Bo 8 8'],
  [
    'd3 by number',
    { nodes: [{ name: 'Ada' }, { name: 'Bo' }], links: [{ source: 0, target: 1, value: 8 }] },
    'Ada–Bo 8 8',
  ],
  [
    'd3 by name',
    { nodes: [{ name: 'Ada' }, { name: 'Bo' }], links: [{ source: 'Ada', target: 'Bo' }] },
    'Ada–Bo connected',
  ],
  [
    'numbers as ids',
    {
      nodes: [
        { id: 7, label: 'Ada' },
        { id: 9, label: 'Bo' },
      ],
      links: [{ source: 7, target: 9 }],
    },
    'Ada–Bo connected',
  ],
  [
    'ends that are nodes',
    { nodes: ADA_BO, links: [{ source: { id: 'a' }, target: { id: 'b' } }] },
    'Ada–Bo connected',
  ],
  [
    'networkx',
    {
      directed: true,
      multigraph: false,
      graph: {},
      nodes: ADA_BO,
      edges: [{ source: 'a', target: 'b', weight: 2 }],
    },
    'Ada→Bo 2 2',
  ],
  [
    'Cytoscape.js',
    {
      elements: {
        nodes: ADA_BO.map((data) => ({ data })),
        edges: [{ data: { source: 'a', target: 'b', interaction: 'loves' } }],
      },
    },
    'Ada–Bo loves',
  ],
  [
    'Cytoscape.js in one list',
    { elements: [...ADA_BO.map((data) => ({ data })), { data: { source: 'a', target: 'b' } }] },
    'Ada–Bo connected',
  ],
  [
    'vis-network',
    {
      nodes: [
        { id: 1, label: 'Ada' },
        { id: 2, label: 'Bo' },
      ],
      edges: [{ from: 1, to: 2, label: 'loves', arrows: 'to' }],
    },
    'Ada→Bo loves',
  ],
  [
    'graphology',
    {
      options: { type: 'directed' },
      nodes: ADA_BO.map(({ id, name }) => ({ key: id, attributes: { label: name } })),
      edges: [{ key: 'e', source: 'a', target: 'b', attributes: { weight: 3 } }],
    },
    'Ada→Bo 3 3',
  ],
  [
    'JSON Graph Format',
    {
      graph: {
        directed: false,
        nodes: { a: { label: 'Ada' }, b: { label: 'Bo' } },
        edges: [{ source: 'a', target: 'b', relation: 'friends' }],
      },
    },
    'Ada–Bo friendship friends',
  ],
])('a network as %s writes it', (_, file, tie) => {
  const { story } = read(file);
  expect(isTimeless(story)).toBe(true);
  expect(story.characters.map(({ name }) => name.en)).toEqual(['Ada', 'Bo']);
  expect(ties(story)).toEqual([tie]);
});

test('links whose ends are not there, and loops, are told and leave the others as they are', () => {
  const { story, remarks } = read({
    directed: false,
    nodes: ADA_BO,
    links: [
      { source: 'a', target: 'b' },
      { source: 'a', target: 'c' },
      { source: 'b', target: 'b' },
    ],
  });
  expect(ties(story)).toEqual(['Ada–Bo connected', 'Ada–c connected']);
  expect(remarks.map(({ sentence }) => (typeof sentence === 'string' ? sentence : sentence.en))).toEqual([
    'An edge from a node to itself was left out.',
    'An edge names a node that is not in the file; the node was added.',
  ]);
});

test('links with times are a story over time', () => {
  const { story } = read({
    nodes: ADA_BO,
    links: [
      { source: 'a', target: 'b', time: 1 },
      { source: 'b', target: 'a', time: 2 },
    ],
  });
  expect(story.scenes.map(({ title }) => title.en)).toEqual(['1', '2']);
});

test('any other text is refused with a sentence', () => {
  readsOrRefusesAnyText(nodeLink, [
    '{"nodes":[',
    '{"id":1}',
    '],"links":[',
    '{"source":1,"target":1}',
    ']}',
    'null',
  ]);
  readsOrRefusesBeginnings(
    nodeLink,
    JSON.stringify({ nodes: ADA_BO, links: [{ source: 'a', target: 'b' }] }),
  );
});

describe.skipIf(!hasCases)('public reports (skipped without the cases)', () => {
  test.each([
    ['cytoscape.json', ['Ada–Bo loves']],
    ['ids.json', ['Napo–Myra 1 1', 'Baptiste–Myra 8 8']],
    ['names-in-links.json', ['NUTE–QUIGO 1 1']],
    ['networkx.json', ['Ada–Bo 2 2']],
  ])('291: %s', (file, expected) => {
    expect(ties(read(caseText('291', file)).story)).toEqual(expected);
  });
});

test.each([
  ['a list of links', '[{"source":"Ada","target":"Bo","weight":2},{"source":"Bo","target":"Cy","weight":1}]'],
  [
    'a link on each line',
    '{"source":"Ada","target":"Bo","weight":2}\n{"source":"Bo","target":"Cy","weight":1}\n',
  ],
])('%s without nodes is a network of their ends', (_, text) => {
  expect(nodeLink.detect(text)).toBe(true);
  const { story, remarks } = nodeLink.read(text);
  expect(story.characters.map(({ name }) => name.en)).toEqual(['Ada', 'Bo', 'Cy']);
  expect(story.relations.map(({ weight }) => weight)).toEqual([2, 1]);
  expect(sentencesOf(remarks)).toEqual([
    'The file does not say whether its links have a direction; they were read as mutual.',
  ]);
});

test('a link without an end joins no one, a node without a name is called by its number, and one of two with one id is left out', () => {
  const { story, remarks } = nodeLink.read(
    '{"nodes":[{"id":"a","club":"x"},{"id":"b"},{"id":"b"},{}],"links":[{"source":"a","target":"b"},{"source":"a"}]}',
  );
  expect(story.characters.map(({ name }) => name.en)).toEqual(['a', 'b', 'node 3']);
  expect(story.relations).toHaveLength(1);
  expect(sentencesOf(remarks)).toEqual([
    'A node has neither an ID nor a name; its position in the list was used as its name.',
    'Attributes that were not read: club.',
    'The file does not say whether its links have a direction; they were read as mutual.',
    'A node whose ID is already taken was left out.',
    'An edge with a missing end was left out.',
  ]);
});

test('JSON that is neither a story nor a network is refused with what each of them needs', () => {
  expect(() => read('{"Ann":["Ben"],"Ben":["Ann"]}')).toThrow(
    /not a Throughline story.* A network needs a list of nodes and a list of links, each link with a source and a target\.$/,
  );
});
