import { describe, expect, test } from 'vitest';
import { readStory } from '../../src/formats/formats.ts';
import { presentAt, relationsAt } from '../../src/story/state.ts';
import { caseText, hasCases } from './caseFiles.ts';

const read = (text: string, name = 'file.csv') => readStory(new TextEncoder().encode(text), name);

/** Who is in which scene, and who is tied to whom there. */
function told(text: string): string[] {
  const { story } = read(text);
  return story.scenes.map((_, scene) => {
    const ties = [...relationsAt(story, scene).values()].map(({ relation: { from, to } }) => `${from}-${to}`);
    return `${[...presentAt(story, scene).keys()].sort().join(' ')}: ${ties.sort().join(' ')}`;
  });
}

const sentences = (text: string) =>
  read(text).remarks.map(({ sentence }) => (typeof sentence === 'string' ? sentence : sentence.en));

const table = (...rows: string[]) => rows.join('\n');
const ROWS = ['source,target,time', 'ann,ben,1', 'ben,cleo,2', 'ann,cleo,3'] as const;
const REGULAR = ['ann ben: ann-ben', 'ben cleo: ben-cleo', 'ann cleo: ann-cleo'];

describe('one odd row of a list of edges leaves the others as they are, and is told', () => {
  test.each([
    [
      'a tie of someone with themselves',
      'cleo,cleo,2',
      'A relationship of a person with themselves was left out.',
    ],
    ['the head again', 'source,target,time', 'The header row appears again; the repetition was left out.'],
    [
      'a row that ends too early',
      'ben',
      'A row ends before it names two people, so it adds no relationship.',
    ],
    ['a row that repeats another', 'ann,ben,1', 'One row repeats a pair at the same time'],
  ])('%s', (_, odd, sentence) => {
    const text = table(...ROWS, odd);
    expect(told(text)).toEqual(REGULAR);
    expect(sentences(text).join('\n')).toContain(sentence);
  });

  test('a row with one name puts that person into its scene, and no one out of another', () => {
    for (const odd of ['dora,,2', ',dora,2']) {
      const text = table(...ROWS, odd);
      expect(told(text)).toEqual([REGULAR[0], 'ben cleo dora: ben-cleo', REGULAR[2]]);
      expect(sentences(text)).toEqual([
        'A row names only one person; the person was added without a relationship.',
      ]);
    }
  });

  test('a row with words that repeats another is left out, one with other words is a relation of its own', () => {
    const rows = [
      'source,target,label',
      'ann,ben,trusts',
      'ben,cleo,owes',
      'ann,ben,trusts',
      'ann,ben,fears',
    ];
    expect(told(table(...rows))).toEqual([': ann-ben ann-ben ben-cleo']);
    expect(sentences(table(...rows))).toEqual(['One row repeats another; it was left out.']);
  });

  test('a period that ends before it starts is turned round', () => {
    const text = table('source,target,start,end', 'ann,ben,1,2', 'ben,cleo,3,1');
    expect(told(text)).toEqual([
      'ann ben cleo: ann-ben ben-cleo',
      'ann ben cleo: ann-ben ben-cleo',
      'ben cleo: ben-cleo',
    ]);
    expect(sentences(text)).toEqual([
      'A period ends (1) before it starts (3); its start and end were swapped.',
    ]);
  });
});

test('an edge that a graph file has twice under one id counts once', () => {
  const graph = (edges: string) =>
    `<gexf><graph><nodes><node id="a"/><node id="b"/></nodes><edges>${edges}</edges></graph></gexf>`;
  const edge = '<edge id="0" source="a" target="b" label="trusts"/>';
  expect(told(graph(edge + edge))).toEqual([': a-b']);
  expect(sentences(graph(edge + edge))).toEqual(['An edge appears twice with the same ID and counts once.']);
  expect(told(graph(edge + edge.replace('"0"', '"1"')))).toEqual([': a-b a-b']);
});

test('an edge between two who are never there together is told', () => {
  const graph = `<gexf><graph mode="dynamic"><nodes><node id="a" start="1" end="2"/><node id="b" start="3" end="4"/></nodes>
    <edges><edge source="a" target="b"/></edges></graph></gexf>`;
  expect(sentences(graph)).toEqual([
    'An edge connects two people who are never there at the same time; it is not shown.',
  ]);
});

describe.skipIf(!hasCases)('public reports (skipped without the cases)', () => {
  test('302: a loop among timed edges', () => {
    const text = caseText('302', 'loop.csv');
    expect(told(text)).toEqual(['a b: a-b', 'b c: b-c', 'a c: a-c']);
    expect(sentences(text)).toEqual(['A relationship of a person with themselves was left out.']);
  });

  test('236: a node and a graph that end before they start', () => {
    expect(sentences(caseText('236', 'input.gexf'))).toEqual([
      'The graph ends before it starts; only the times of its nodes and edges count.',
      'A period ends (2) before it starts (13); its start and end were swapped.',
    ]);
  });
});
