import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exports } from '../../src/formats/exports.ts';
import { readStory } from '../../src/formats/formats.ts';
import { coPresenceAt } from '../../src/measures/coPresence.ts';
import { curveOf } from '../../src/measures/curves.ts';
import { measuresOf } from '../../src/measures/measures.ts';
import { edgesAre, networkOf } from '../../src/measures/network.ts';
import { admit } from '../../src/story/gate.ts';
import { givenWords } from '../../src/story/givenWords.ts';
import { isTimeless } from '../../src/story/isTimeless.ts';
import { relationsAt } from '../../src/story/state.ts';
import type { WholeStory } from '../../src/story/types.ts';
import { caseText, hasCases } from './caseFiles.ts';
import { corpusText, hasCorpus } from './corpusFiles.ts';

const read = (text: string, name = 'network.csv') => readStory(new TextEncoder().encode(text), name).story;

/** Every way to write a network, but those that hold only people or only scenes. */
const networks = exports.filter(({ holds, needsScenes }) => holds !== 'people' && !needsScenes);

/** The ties of a story by the names of its people: what joins them, its words and its weight. */
function tiesOf(story: WholeStory): string[] {
  const names = new Map(story.characters.map(({ id, name }) => [id, Object.values(name)[0]]));
  const name = (id: string) => names.get(id) ?? id;
  return [...relationsAt(story, 0).values()]
    .map(({ relation, label }) => {
      const words = givenWords(relation, label, 'en');
      const { from, to, mutual, weight = '' } = relation;
      return `${name(from)}${mutual ? '–' : '→'}${name(to)} ${words} ${weight}`.trim();
    })
    .sort();
}

/** The same story after it was written and read again; where a file has ids only, these are the names. */
const again = (story: WholeStory, { write }: (typeof exports)[number]) => read(write(story));

const EDGES = 'source,target,weight\nAnn,Ben,3\nBen,Cleo,1\n';

test('an edge list without time has its own ties, and none that a scene would give', () => {
  const story = read(EDGES);
  expect(isTimeless(story)).toBe(true);
  expect(tiesOf(story)).toEqual(['Ann–Ben 3', 'Ben–Cleo 1'].map((tie) => tie.replace(/ (\d)/, '  $1')));
  expect(networkOf(story).edges).toEqual([
    { from: 'ann', to: 'ben', weight: 3 },
    { from: 'ben', to: 'cleo', weight: 1 },
  ]);
  expect(measuresOf(story).density).toBeCloseTo(2 / 3);
  expect(edgesAre(story)).toBe('ties of the file');
  expect(coPresenceAt(story, 0, { type: 'whole' }).size).toBe(0);
  expect(curveOf(story, 'relations', { type: 'whole' })).toEqual([2]);
  expect(curveOf(story, 'density', undefined)[0]).toBeCloseTo(2 / 3);
  expect(curveOf(story, 'weightedDegree', undefined, 'ben')).toEqual([4]);
});

test('a person without ties counts as one, and has none', () => {
  const story = read('source,target\nAnn,Ben\nEmil,\n');
  expect(measuresOf(story)).toMatchObject({ size: 3, numEdges: 1, numConnectedComponents: 2 });
  expect(again(story, exports.find(({ id }) => id === 'csv') as never).characters).toHaveLength(3);
});

const names = ['Ann', 'Ben', 'Cleo', 'Dan', 'Emil'];
const tie = fc.record({
  from: fc.nat(4),
  step: fc.integer({ min: 1, max: 4 }),
  mutual: fc.boolean(),
  label: fc.constantFrom('trusts', 'owes', 'a "quoted" word', 'connected'),
  weight: fc.option(fc.integer({ min: 1, max: 50 }), { nil: undefined }),
});

/** A table says only once what joins the same two. */
const pairAndWords = ({ from, step, label }: { from: number; step: number; label: string }) => {
  const to = (from + step) % names.length;
  return `${Math.min(from, to)} ${Math.max(from, to)} ${label}`;
};

/** Networks whose ties all have a weight, or none; some with words. */
const smallNetworks = fc
  .tuple(fc.uniqueArray(tie, { minLength: 1, maxLength: 8, selector: pairAndWords }), fc.boolean())
  .map(([ties, counts]) =>
    admit({
      format: 'throughline',
      version: 1,
      id: 'network',
      languages: ['en'],
      title: 'Network',
      characters: names.map((name) => ({ id: name, name })),
      relations: ties.map(({ from, step, mutual, weight = 1 }, index) => ({
        id: `r${index}`,
        from: names[from],
        to: names[(from + step) % names.length],
        mutual,
        ...(counts ? { weight } : {}),
      })),
      background: ties.map(({ label }, index) => ({
        does: 'begin',
        relation: `r${index}`,
        label,
        evidence: { words: 'In the file.' },
      })),
      scenes: [{ id: 's', title: 'All' }],
    }),
  );

test.each(networks.map((one) => [one.id, one] as const))(
  '%s keeps the ties of any network, with weights and words',
  (id, one) => {
    fc.assert(
      fc.property(smallNetworks, (story) => {
        // A table without words adds up what joins the same two.
        const wordless = story.background.every(
          (change) => change.does === 'begin' && change.label.en === 'connected',
        );
        fc.pre(!(id.startsWith('csv') && wordless));
        const read = again(story, one);
        expect(isTimeless(read)).toBe(true);
        expect(tiesOf(read).map((tie) => tie.toLowerCase())).toEqual(
          tiesOf(story).map((tie) => tie.toLowerCase()),
        );
      }),
      { numRuns: 60 },
    );
  },
);

test.skipIf(!hasCorpus)('Les Misérables has 77 people and 254 ties, however it is written', () => {
  const story = read(corpusText('graphml/graphology/miserables.graphml'), 'miserables.graphml');
  const figures = { size: 77, numEdges: 254 };
  expect(measuresOf(story)).toMatchObject(figures);
  const weights = (one: WholeStory) => networkOf(one).edges.reduce((sum, { weight }) => sum + weight, 0);
  expect(weights(story)).toBe(820);
  for (const one of networks) {
    expect(measuresOf(again(story, one))).toMatchObject(figures);
    expect(weights(again(story, one))).toBe(820);
  }
});

describe.skipIf(!hasCases)('public reports (skipped without the cases)', () => {
  const of = (number: string, file: string) => read(caseText(number, file), file);

  test('284: five people of whom one has no tie, a ring and one alone, and a network of DraCor', () => {
    expect(measuresOf(of('284', 'input.gexf'))).toMatchObject({ size: 5, numEdges: 3, density: 0.3 });
    expect(measuresOf(of('284', 'ring-and-one.gexf'))).toMatchObject({ numEdges: 23, maxDegree: 2 });
    const network = of('284', 'dracor-network.csv');
    const edges = exports.find(({ id }) => id === 'csv-edges');
    expect(edges?.write(network)).toBe(caseText('284', 'dracor-network.csv'));
  });

  test('301: an edge list', () => {
    expect(measuresOf(of('301', 'edges.csv'))).toMatchObject({ numEdges: 2, density: 2 / 3 });
  });

  test('303: a scene list whose network has 128 edges', () => {
    const { numEdges, characters } = measuresOf(of('303', 'edges-128.txt'));
    expect(numEdges).toBe(128);
    const zed = characters.get('zed');
    expect(zed?.degree).toBe(8);
    expect(zed?.closeness).toBeCloseTo(2 / 3, 10);
    expect(zed?.betweenness).toBe(0);
    expect(zed?.eigenvector).toBeCloseTo(0.13197007513, 6);
  });
});
