import { describe, expect, test } from 'vitest';
import { lina } from '../../src/formats/lina.ts';
import { tei } from '../../src/formats/tei/tei.ts';
import { changeRatesOf } from '../../src/measures/changeRates.ts';
import { type Measures, measuresOf } from '../../src/measures/measures.ts';
import { networkOf } from '../../src/measures/network.ts';
import { admit } from '../../src/story/gate.ts';
import { textIn } from '../../src/story/text.ts';
import type { Story } from '../../src/story/types.ts';
import { corpusFiles, corpusText, figures, hasCorpus } from '../formats/corpusFiles.ts';

/** A story from the characters of each scene; those in brackets do not speak. */
function storyOf(...scenes: string[]): Story {
  const people = scenes.map((scene) => scene.split(' ').filter(Boolean));
  const bare = (name: string) => name.replace(/[()]/g, '');
  return admit({
    format: 'throughline',
    version: 1,
    id: 'test',
    languages: ['en'],
    title: 'Test',
    characters: [...new Set(people.flat().map(bare))].map((id) => ({ id, name: id })),
    scenes: people.map((present, index) => ({
      id: `${index}`,
      title: `${index}`,
      present: present.map((name) => ({ character: bare(name), speaks: name === bare(name) })),
    })),
  });
}

const edgesOf = (story: Story, ...rest: [number?, ('speaking' | 'present')?]) =>
  networkOf(story, ...rest).edges.map(({ from, to, weight }) => `${from}-${to} ${weight}`);

const rounded = (measures: Measures) => ({
  ...measures,
  characters: Object.fromEntries(
    [...measures.characters].map(([id, each]) => [
      id,
      Object.values(each).map((value) => (value === null ? null : Number(value.toFixed(9)))),
    ]),
  ),
});

test('two who speak in the same scenes have an edge, weighted by the number of scenes', () => {
  const story = storyOf('ann ben', 'ben ann cleo', 'dan', '(eve) ann');
  expect(edgesOf(story)).toEqual(['ann-ben 2', 'ann-cleo 1', 'ben-cleo 1']);
  expect(networkOf(story).nodes).toEqual(['ann', 'ben', 'cleo', 'dan']);
  expect(edgesOf(story, 0)).toEqual(['ann-ben 1']);
  expect(networkOf(story, 2)).toEqual({ nodes: ['dan'], edges: [] });
  expect(edgesOf(story, 3, 'present')).toEqual(['ann-eve 1']);
  expect(edgesOf(story, undefined, 'present')).toContain('ann-eve 1');
});

test("the measures equal those of DraCor's service", () => {
  // dracor-org/dracor-metrics, tests/test_main.py
  expect(rounded(measuresOf(storyOf('a b c', 'a d')))).toEqual({
    size: 4,
    numEdges: 4,
    density: 2 / 3,
    averageDegree: 2,
    averagePathLength: 4 / 3,
    diameter: 2,
    averageClustering: (1 / 3 + 1 + 1) / 4,
    numConnectedComponents: 1,
    maxDegree: 3,
    maxDegreeIds: ['a'],
    characters: {
      a: [3, 3, 0.666666667, 1, 0.611628644],
      b: [2, 2, 0, 0.75, 0.522720455],
      c: [2, 2, 0, 0.75, 0.522720455],
      d: [1, 1, 0, 0.6, 0.281845798],
    },
  });
});

test('isolated characters and other components are measured too', () => {
  const measures = rounded(measuresOf(storyOf('a b', 'b c', 'd e', 'f')));
  expect(measures).toMatchObject({
    size: 6,
    numConnectedComponents: 3,
    averagePathLength: 10 / 8,
    diameter: 2,
    maxDegreeIds: ['b'],
  });
  expect(measures.characters.f?.slice(0, 4)).toEqual([0, 0, 0, 0]);
  expect(measures.characters.b?.[3]).toBe(0.4);
});

test('no character, one, and ids that are names of JavaScript properties are measured', () => {
  const empty = measuresOf(storyOf('(a)'));
  expect(empty).toEqual({
    size: 0,
    numEdges: 0,
    density: 0,
    averageDegree: 0,
    averagePathLength: 0,
    diameter: 0,
    averageClustering: 0,
    numConnectedComponents: 0,
    maxDegree: 0,
    maxDegreeIds: [],
    characters: new Map(),
  });
  expect(rounded(measuresOf(storyOf('a')))).toMatchObject({
    size: 1,
    density: 0,
    numConnectedComponents: 1,
    characters: { a: [0, 0, 0, 0, 1] },
  });
  const strange = measuresOf(storyOf('__proto__ constructor', 'constructor 1'));
  expect([...strange.characters].map(([id, { degree, betweenness }]) => [id, degree, betweenness])).toEqual([
    ['__proto__', 1, 0],
    ['constructor', 2, 1],
    ['1', 1, 0],
  ]);
});

test('eigenvector centrality is null where its iteration does not converge', () => {
  // Two components with nearly the same largest eigenvalue: a ring and a long path.
  const path = Array.from({ length: 60 }, (_, index) => `p${index} p${index + 1}`);
  const measures = measuresOf(storyOf(...path, 'a b', 'b c', 'c a'));
  expect(new Set([...measures.characters.values()].map(({ eigenvector }) => eigenvector))).toEqual(
    new Set([null]),
  );
});

test('the change rate is the share of characters who enter or leave', () => {
  expect(changeRatesOf(storyOf('a b', 'b a', 'a b c d', 'e', '', '', 'a', 'a (b)'))).toEqual([
    0, 0.5, 1, 1, 0, 1, 0,
  ]);
  expect(changeRatesOf(storyOf('a', 'a (b)'), 'present')).toEqual([0.5]);
  expect(changeRatesOf(storyOf('a'))).toEqual([]);
});

type Row = {
  readonly file: string;
  readonly metrics: Readonly<Record<string, number | string>>;
  readonly changeRates: readonly number[];
  readonly characters: readonly ({ readonly id: string } & Readonly<Record<string, number | null>>)[];
  readonly edges: readonly (readonly [string, string, number])[];
};

const lines = (path: string) => (hasCorpus ? corpusText(path).trim().split(/\r?\n/) : []);
const pairOf = (a: string, b: string, weight: number | string) => `${[a, b].sort().join(' - ')} ${weight}`;
const pairsOf = (story: Story) =>
  networkOf(story)
    .edges.map(({ from, to, weight }) => pairOf(from, to, weight))
    .sort();

describe.skipIf(!hasCorpus)('50 plays of DraCor (skipped where the corpus is not beside the project)', () => {
  const rows: readonly Row[] = lines('expected/dracor.jsonl').map((line) => JSON.parse(line));
  const counts = figures<{ changeRateMean: number }>();

  test.each(rows)('$file: every edge, measure and rate is as published', (row) => {
    const { story } = tei.read(corpusText(row.file));
    expect(pairsOf(story)).toEqual(row.edges.map(([a, b, weight]) => pairOf(a, b, weight)).sort());

    const { characters, maxDegreeIds, ...figures } = measuresOf(story);
    const { maxDegreeIds: expectedIds, ...expected } = row.metrics;
    expect(maxDegreeIds.toSorted()).toEqual(String(expectedIds).split('|').sort());
    near(figures, expected, 1e-9);
    expect(characters.size).toBe(row.characters.length);
    for (const { id, degree, weightedDegree, closeness, betweenness, eigenvector } of row.characters) {
      near({ ...characters.get(id) }, { degree, weightedDegree, closeness, betweenness, eigenvector }, 1e-9);
    }

    const rates = changeRatesOf(story);
    near(Object.fromEntries(rates.entries()), Object.fromEntries(row.changeRates.entries()), 5e-7);
    const mean = rates.reduce((sum, rate) => sum + rate, 0) / (rates.length || 1);
    near({ mean }, { mean: counts[row.file]?.changeRateMean ?? 0 }, 1e-9);
  });

  test("the network of Emilia Galotti is DraCor's CSV", () => {
    const { story } = tei.read(corpusText('tei/ger/lessing-emilia-galotti.xml'));
    const published = lines('expected/emilia-galotti.networkdata.csv').slice(1);
    expect(pairsOf(story)).toEqual(
      published
        .map((line) => {
          const [a = '', , b = '', weight = ''] = line.split(',');
          return pairOf(a, b, weight);
        })
        .sort(),
    );
  });
});

/** Of networks with several components, dramavis took the largest only: the published mean, by file. */
const PATHS_OF_LARGEST_COMPONENT: ReadonlyMap<string, number> = new Map([
  ['lina/1831-Grabbe_Christian_Dietrich-Napoleon_oder_Die_hundert_Tage-lina.xml', 2.709831140578059],
  ['lina/1847-Hebbel_Friedrich-Der_Diamant-lina.xml', 1.3846153846153846],
]);

describe.skipIf(!hasCorpus)('11 plays of DLINA (skipped where the corpus is not beside the project)', () => {
  test.each(corpusFiles('lina'))('%s: every edge, measure and rate is as published', (path) => {
    const { story } = lina.read(corpusText(path));
    const id = /<play[^>]* id="(\d+)"/.exec(corpusText(path))?.[1];
    const published = (kind: string) =>
      lines(
        corpusFiles('expected/dlina').find(
          (file) => file.includes(`/${id}_`) && file.endsWith(`_${kind}.csv`),
        ) ?? '',
      );
    const names = new Map(story.characters.map(({ id, name }) => [id, textIn(name, 'de')]));
    const nameOf = (id: string) => names.get(id) ?? '';

    const edges = networkOf(story).edges.map(({ from, to, weight }) =>
      pairOf(nameOf(from), nameOf(to), weight),
    );
    expect(edges.sort()).toEqual(
      published('edgelist')
        .map((line) => {
          const [a = '', b = '', weight = ''] = line.split(';');
          return pairOf(a, b, weight);
        })
        .sort(),
    );

    const rates = changeRatesOf(story);
    near(
      Object.fromEntries(rates.entries()),
      Object.fromEntries(
        published('change_rates')
          .slice(1)
          .map((line) => Number(line.split(';')[1]))
          .entries(),
      ),
      1e-9,
    );

    const measures = measuresOf(story);
    const [header = '', row = ''] = published('graph');
    const cells = row.match(/"[^"]*"|[^,]+|(?<=,)(?=,)|(?<=,)$/g) ?? [];
    const cell = (name: string) => Number(cells[header.split(',').indexOf(name)]);
    near(
      {
        charcount: measures.size,
        edgecount: measures.numEdges,
        maxdegree: measures.maxDegree,
        avgdegree: measures.averageDegree,
        density: measures.density,
        clustering_coefficient: measures.averageClustering,
        segment_count: story.scenes.length,
      },
      Object.fromEntries(
        [
          'charcount',
          'edgecount',
          'maxdegree',
          'avgdegree',
          'density',
          'clustering_coefficient',
          'segment_count',
        ].map((name) => [name, cell(name)]),
      ),
      1e-9,
    );
    const pathLength = measures.averagePathLength;
    expect(Math.abs(pathLength - cell('avgpathlength')) > 1e-9).toBe(measures.numConnectedComponents > 1);
    if (measures.numConnectedComponents > 1)
      expect(cell('avgpathlength')).toBe(PATHS_OF_LARGEST_COMPONENT.get(path));
    const mean = rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
    near({ mean }, { mean: cell('change_rate_mean') }, 1e-11);

    const columns = published('chars')[0]?.split(';') ?? [];
    for (const line of published('chars').slice(1)) {
      const values = line.split(';');
      const value = (name: string) => Number(values[columns.indexOf(name)]);
      const person = story.characters.find(({ id }) => nameOf(id) === values[0]);
      const { degree, closeness, betweenness } = measures.characters.get(person?.id ?? '') ?? {};
      near(
        { degree, closeness, betweenness },
        { degree: value('degree'), closeness: value('closeness'), betweenness: value('betweenness') },
        1e-9,
      );
    }
  });
});

/** Expects the same numbers by name, within a tolerance; null only where null is expected. */
function near(
  found: Readonly<Record<string, number | null | undefined>>,
  expected: Readonly<Record<string, number | string | null | undefined>>,
  tolerance: number,
): void {
  const differing = Object.keys({ ...found, ...expected }).filter((name) => {
    const [a, b] = [found[name], expected[name]];
    return typeof a === 'number' && typeof b === 'number' ? !(Math.abs(a - b) <= tolerance) : a !== b;
  });
  expect(differing.map((name) => `${name}: ${found[name]} for ${expected[name]}`)).toEqual([]);
}
