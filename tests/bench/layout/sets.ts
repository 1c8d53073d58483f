import { readdirSync, readFileSync } from 'node:fs';
import type { Change, Story } from '../../../src/story/types.ts';

/** A dynamic graph of the published comparisons: who is present in each scene, and who is tied to whom. */
export type DynamicGraph = {
  readonly name: string;
  readonly ids: readonly string[];
  /** Per scene, the numbers of those present. */
  readonly present: readonly ReadonlySet<number>[];
  /** Per scene, pairs of numbers a < b. */
  readonly edges: readonly (readonly [number, number])[][];
};

/** Relative to the working directory, since the bench is built into another folder. */
const CORPUS = '../shared/corpus';

const linesOf = (path: string) => readFileSync(`${CORPUS}/${path}`, 'utf8').split(/\r?\n/);
const numbersOf = (path: string) =>
  linesOf(path)
    .filter((line) => line.trim() !== '')
    .map((line) => line.trim().split(/\s+/).map(Number));

/** The eight sets of the comparison in its order; each is read when it is called. */
export const SETS: readonly (() => DynamicGraph)[] = [
  vanDeBunt,
  newcomb,
  infoVis,
  pride,
  () => storyline('StarWarsTune', 'Star Wars'),
  () => storyline('MatrixTune', 'The Matrix'),
  () => storyline('InceptionTune', 'Inception'),
  () => storyline('KingLearTune', 'King Lear'),
];

/** A dynamic graph as a story: every tie is a relation that begins and ends with it. */
export function storyOfGraph({ name, ids, present, edges }: DynamicGraph): Story {
  const text = (words: string) => ({ en: words });
  const evidence = { words: text('In the data.') };
  const known = new Map<string, readonly [number, number]>();
  let before = new Set<string>();
  const scenes = edges.map((pairs, s) => {
    const now = new Set(pairs.map((pair) => pair.join('-')));
    for (const pair of pairs) known.set(pair.join('-'), pair);
    const changes: Change[] = [
      ...[...before]
        .filter((relation) => !now.has(relation))
        .map((relation): Change => ({ does: 'end', relation, evidence })),
      ...[...now]
        .filter((relation) => !before.has(relation))
        .map(
          (relation): Change => ({
            does: 'begin',
            relation,
            evidence,
            kind: 'other',
            valence: 0,
            strength: 1,
            label: text('tied'),
          }),
        ),
    ];
    before = now;
    return {
      id: `scene-${s}`,
      title: text(`${s + 1}`),
      present: [...(present[s] ?? [])].map((c) => ({
        character: ids[c] as string,
        remote: undefined,
        speaks: true,
      })),
      changes,
      leaves: [],
    };
  });
  return {
    id: name,
    languages: ['en'],
    title: text(name),
    places: [],
    acts: [],
    groups: [],
    characters: ids.map((id) => ({ id, name: text(id), role: 'principal', names: [] })),
    relations: [...known].map(([id, [a, b]]) => ({
      id,
      from: ids[a] as string,
      to: ids[b] as string,
      mutual: true,
    })),
    background: [],
    scenes,
  };
}

/** 32 students at seven times, tied where both call the other a friend. */
function vanDeBunt(): DynamicGraph {
  const tables = Array.from({ length: 7 }, (_, t) =>
    numbersOf(`dynamic/vandebunt/van_De_Bunt/VRND32T${t}.DAT`),
  );
  const friends = (code: number | undefined) => code === 1 || code === 2;
  return matrices('VanDeBunt', tables, (table, a, b) => friends(table[a]?.[b]) && friends(table[b]?.[a]));
}

/** 17 students in 15 weeks, tied where one ranks the other among the first three. */
function newcomb(): DynamicGraph {
  const tables = Array.from({ length: 15 }, (_, t) =>
    numbersOf(`dynamic/newcomb/newfrat/newfrat${String(t + 1).padStart(2, '0')}.csv`),
  );
  const first = (rank = 0) => rank > 0 && rank <= 3;
  return matrices('Newcomb', tables, (table, a, b) => first(table[a]?.[b]) || first(table[b]?.[a]));
}

type Table = readonly (readonly number[])[];

function matrices(
  name: string,
  tables: readonly Table[],
  tied: (table: Table, a: number, b: number) => boolean,
): DynamicGraph {
  const ids = (tables[0] ?? []).map((_, i) => String(i + 1).padStart(2, '0'));
  return {
    name,
    ids,
    present: tables.map(() => new Set(ids.keys())),
    edges: tables.map((table) =>
      ids.flatMap((_, a) =>
        ids.flatMap((__, b): [number, number][] => (a < b && tied(table, a, b) ? [[a, b]] : [])),
      ),
    ),
  };
}

/** Authors of InfoVis papers by year, tied by a joint paper in that year. */
function infoVis(): DynamicGraph {
  const years: string[][][] = Array.from({ length: 21 }, () => []);
  const lines = linesOf('dynamic/infovis/data.txt');
  let authors: string[] = [];
  for (const [i, line] of lines.entries()) {
    if (line.startsWith('article')) {
      // "infovis95--528697"
      const year = Number(lines[i + 1]?.slice(7, 9));
      authors = [];
      years[year > 50 ? year - 95 : year + 5]?.push(authors);
    } else if (line.startsWith('author: ')) authors.push(line.slice(8).trim());
  }
  return grouped('InfoVis', years);
}

/** Pride and Prejudice by chapter, tied where they talk to each other. */
function pride(): DynamicGraph {
  const chapters = readdirSync(`${CORPUS}/dynamic/pride/chapters`)
    .sort()
    .map((file) =>
      linesOf(`dynamic/pride/chapters/${file}`)
        .map((line) => line.split('\t').map((name) => name.trim()))
        .filter(([from, to]) => from && to),
    );
  return grouped('Pride', chapters);
}

/** A graph in which all members of a group are tied in its scene. */
function grouped(name: string, scenes: readonly (readonly string[][])[]): DynamicGraph {
  const ids = [...new Set(scenes.flat(2))].sort();
  const number = new Map(ids.map((id, c) => [id, c]));
  const numbers = scenes.map((groups) => groups.map((group) => group.map((id) => number.get(id) as number)));
  return {
    name,
    ids,
    present: numbers.map((groups) => new Set(groups.flat())),
    edges: numbers.map((groups) => [...pairsIn(groups).values()]),
  };
}

function pairsIn(groups: readonly (readonly number[])[]): Map<string, readonly [number, number]> {
  const pairs = new Map<string, readonly [number, number]>();
  for (const group of groups)
    for (const [i, one] of group.entries())
      for (const other of group.slice(i + 1)) {
        if (one === other) continue;
        const pair = [Math.min(one, other), Math.max(one, other)] as const;
        pairs.set(pair.join(' '), pair);
      }
  return pairs;
}

/** For how many intervals a shared session ties its members. */
const MEMORY = 3;

/**
 * A film or play of the storyline papers, by intervals in which no one enters or leaves. The papers have no graph; here,
 * those present are tied if they shared a session in one of the last three intervals.
 */
function storyline(file: string, name: string): DynamicGraph {
  type Span = { Start: number; End: number; Session: number };
  const { Story } = JSON.parse(linesOf(`istoryline/${file}.json`).join('\n')) as {
    Story: { Characters: Record<string, Span[]> };
  };
  const ids = Object.keys(Story.Characters).sort();
  const spans = ids.flatMap((id, c) => (Story.Characters[id] ?? []).map((span) => ({ ...span, c })));
  const bounds = [...new Set(spans.flatMap(({ Start, End }) => [Start, End]))].sort((a, b) => a - b);
  const sessions = bounds.slice(1).map((end, s) => {
    const groups = new Map<number, number[]>();
    for (const { Start, End, Session, c } of spans)
      if (Start <= (bounds[s] as number) && End >= end)
        groups.set(Session, [...(groups.get(Session) ?? []), c]);
    return [...groups.values()];
  });
  const present = sessions.map((groups) => new Set(groups.flat()));
  return {
    name,
    ids,
    present,
    edges: sessions.map((_, s) => {
      const there = present[s] as Set<number>;
      const lately = pairsIn(sessions.slice(Math.max(0, s - MEMORY + 1), s + 1).flat());
      return [...lately.values()].filter(([a, b]) => there.has(a) && there.has(b));
    }),
  };
}
