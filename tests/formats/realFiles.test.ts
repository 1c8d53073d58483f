import { afterAll, describe, expect, test } from 'vitest';
import { readStory } from '../../src/formats/formats.ts';
import { measuresOf } from '../../src/measures/measures.ts';
import { ImportError } from '../../src/story/importError.ts';
import type { WholeStory } from '../../src/story/types.ts';
import { corpusFiles, corpusText, figures, hasCorpus } from './corpusFiles.ts';

type Figures = Readonly<Record<string, number>>;

/** The figures of a story that a format's files are compared by, under the names of the expected ones. */
const scenesAndPeople = ({ scenes, characters }: WholeStory) => ({
  scenes: scenes.length,
  chars: characters.length,
});
const people = ({ characters }: WholeStory) => ({ chars: characters.length });
const nodesAndEdges = ({ characters, relations }: WholeStory) => ({
  nodes: characters.length,
  edges: relations.length,
});

/** Where the real files of a format are, how many there are, and what of them is compared. */
const FORMATS: readonly {
  readonly name: string;
  readonly files: RegExp;
  readonly of: (story: WholeStory) => Figures;
}[] = [
  { name: 'TEI', files: /^tei\//, of: scenesAndPeople },
  { name: 'LINA', files: /^lina\//, of: scenesAndPeople },
  { name: 'Fountain', files: /^fountain\//, of: people },
  { name: 'Final Draft', files: /^fdx\//, of: scenesAndPeople },
  { name: 'ezlinavis', files: /^ezlinavis\//, of: scenesAndPeople },
  { name: 'GEXF', files: /\.gexf$/, of: nodesAndEdges },
  { name: 'GraphML', files: /\.graphml$/, of: nodesAndEdges },
  {
    name: 'Stanford GraphBase',
    files: /^sgb\//,
    of: (story) => ({
      chapters: story.acts.length,
      chars: story.characters.length,
      edges: measuresOf(story).numEdges,
    }),
  },
  {
    name: 'iStoryline',
    files: /^istoryline\//,
    of: ({ characters, places }) => ({ chars: characters.length, locations: places.length }),
  },
  {
    name: 'Star Wars',
    files: /^starwars\/.*\.json$/,
    of: ({ characters, relations }) => ({ chars: characters.length, edges: relations.length }),
  },
  { name: 'DLINA edge lists (CSV)', files: /^expected\/.*(?:edgelist|networkdata)\.csv$/, of: nodesAndEdges },
];

/** What others count in the edge lists of DLINA, by file. */
function publishedEdges(): Readonly<Record<string, Figures>> {
  const rows = corpusText('expected/dlina/corpus_metrics.csv')
    .split('\n')
    .map((line) => line.split(';'));
  const known = new Map(
    rows.map((cells) => [cells[0] ?? '', { nodes: Number(cells[7]), edges: Number(cells[8]) }]),
  );
  return Object.fromEntries(
    corpusFiles('expected').map((path) => [path, known.get(/dlina\/(\d+)/.exec(path)?.[1] ?? '88') ?? {}]),
  );
}

/** A file that is refused since there is no one in it, as expected. */
const EMPTY = 'refused: there is no one in it';

/** What does not agree; '' where all does, and the reason of a refusal. */
function differenceOf(path: string, of: (story: WholeStory) => Figures, expected: Figures): string {
  try {
    const { story } = readStory(new TextEncoder().encode(corpusText(path)), path.replace(/^.*\//, ''));
    return Object.entries(of(story))
      .filter(([figure, value]) => value !== expected[figure])
      .map(([figure, value]) => `${figure} ${value}, expected ${expected[figure]}`)
      .join('; ');
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    // Fragments in which no one speaks are no stories.
    return expected.chars === 0 ? EMPTY : `refused: ${error.message.replace(/(?<=\.)\s.*/, '')}`;
  }
}

describe.skipIf(!hasCorpus)('real files, through the one gate (skipped without the corpus)', () => {
  const counts = hasCorpus ? { ...figures<Figures>(), ...publishedEdges() } : {};
  const report: string[] = [];
  // For whoever runs the tests: the README says the same.
  afterAll(() => console.info(report.join('\n')));

  test.each(FORMATS)('$name', ({ name, files, of }) => {
    const paths = corpusFiles().filter((path) => files.test(path) && path in counts);
    const all = paths.map((path) => ({ path, difference: differenceOf(path, of, counts[path] ?? {}) }));
    const different = all.filter(({ difference }) => difference !== '' && difference !== EMPTY);
    const empty = all.filter(({ difference }) => difference === EMPTY).length;
    const refused = all.filter(({ difference }) => difference.startsWith('refused')).length;
    const without = empty > 0 ? `, of which ${empty} have no one in them and are refused` : '';
    report.push(
      `${name}: ${all.length - refused} of ${all.length} real files read, ${all.length - different.length} agree${without}`,
      ...different.map(({ path, difference }) => `  ${path}: ${difference}`),
    );
    expect(different.map(({ path }) => path)).toEqual(DIFFERENT[name] ?? []);
  });
});

/** The files that do not agree. */
const DIFFERENT: Readonly<Record<string, readonly string[]>> = {
  // One speaks in the front matter only.
  TEI: ['tei/ger/brentano-die-gruendung-prags.xml'],
  GEXF: ['gexf/graphology/pedantic.gexf'],
  // Loops, nodes that only edges name, a hyperedge.
  GraphML: [
    'graphml/networkx/nx-05-setup_class.graphml',
    'graphml/networkx/nx-06-setup_class.graphml',
    'graphml/networkx/nx-08-setup_class.graphml',
    'graphml/networkx/nx-13-test_hyperedge_raise.graphml',
  ],
  // A single location is no place; one location has no session; one file is no story.
  iStoryline: [
    'istoryline/Frozen.json',
    'istoryline/JurassicParkTune.json',
    'istoryline/KingLearTune.xml',
    'istoryline/MoonandSixpence.json',
    'istoryline/narrativiz-story.json',
  ],
};
