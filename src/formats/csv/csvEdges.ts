import { CAPS } from '../../story/schema.ts';
import type { WholeStory } from '../../story/types.ts';
import { type Progress, partOf } from '../format.ts';
import { castByName } from '../kit/castByName.ts';
import { checkSize } from '../kit/limits.ts';
import { heldWords, type Stage, storyOfNetwork, type Tie } from '../kit/network.ts';
import type { Notes } from '../kit/notes.ts';
import { qualityOf, type Said, saidBy, scaleOf } from '../kit/said.ts';
import { UNTITLED } from '../kit/storyOf.ts';
import { type Interval, intervalsOf, type Span, type Timeline, timelineOf } from '../kit/timeline.ts';
import type { EdgeColumns } from './csvColumns.ts';
import type { Row } from './csvRows.ts';

/** A row at one of its times. */
type Entry = {
  /** Ids; without both, the row says only that there is a scene, or who is in it. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly mutual: boolean;
  /** The same for all entries of one tie; '' where it is none. */
  readonly pair: string;
  readonly time: Interval | undefined;
  readonly said: Said;
  readonly title: string;
};

/** Rows that are read between two words on the progress. */
const PIECE = 5_000;

/** A story from a list of edges, a row for each, or for each edge in each scene. @throws ImportError */
export function readEdges(
  rows: readonly Row[],
  columns: EdgeColumns,
  width: number,
  noted: Notes,
  progress?: Progress,
): WholeStory {
  const cast = castByName();
  const pairs = new Set<string>();
  const entries = rows.flatMap((row, index) => {
    if (index % PIECE === 0) progress?.((0.2 * index) / rows.length);
    const told = entriesOf(row, columns, width, cast.idOf, noted);
    const pair = told[0]?.pair;
    if (pair && !pairs.has(pair)) checkSize({ relations: pairs.add(pair).size });
    return told;
  });
  const people = cast.people();
  checkSize({ characters: people.length });
  const times = entries.flatMap(({ time }) => (time ? [time] : []));
  const timeline = timelineOf(times, {
    people: people.length,
    ...(columns.counts ? { bounds: CAPS.scenes } : {}),
  });
  const isStatic = timeline.titles.length === 0;
  if (timeline.binned !== undefined) {
    noted.add(
      `The table has ${timeline.binned} different times; they are gathered into ${timeline.titles.length} scenes of equal length.`,
    );
  }
  const there = whoIsThere(entries, timeline);
  return storyOfNetwork({
    title: UNTITLED,
    scenes: isStatic ? ['The whole network'] : titlesOf(entries, timeline),
    characters: people.map(({ id, name }) => ({
      id,
      name,
      spans: there ? (there.get(id) ?? []) : isStatic ? [timeline.spanOf({})] : undefined,
    })),
    ties: tiesOf(entries, columns, timeline, partOf(progress, 0.2, 0.6)),
  });
}

function entriesOf(
  { cells, line }: Row,
  columns: EdgeColumns,
  width: number,
  idOf: (name: string) => string,
  noted: Notes,
): Entry[] {
  const cell = (column: number | undefined) => (column === undefined ? '' : (cells[column] ?? ''));
  if (cells.length > width && cells.slice(width).some(Boolean)) {
    noted.add('A row has more cells than the first row; the rest is left out.', line);
  }
  const [one, other] = [cell(columns.from), cell(columns.to)];
  if (other === '' && cells.length <= Math.max(columns.from, columns.to)) {
    noted.add('A row ends before it names two people.', line);
  }
  if (one === other && one !== '') noted.add('Somebody tied to themselves is left out.', line);
  const type = cell(columns.type).toLowerCase();
  const mutual = type === 'directed' ? false : type === 'undirected' ? true : columns.mutual;
  const from = one === '' ? undefined : idOf(one);
  const to = other === '' || other === one ? undefined : idOf(other);
  let pair = '';
  if (from !== undefined && to !== undefined) {
    const turned = mutual && from > to;
    // No id of a cast has a line break in it.
    pair = `${turned ? to : from}\n${turned ? from : to}\n${mutual}`;
  }
  const base = { from, to, mutual, pair, title: cell(columns.title) };
  const said = saidBy((field) => cell(columns.said.get(field)) || undefined);
  const weights = intervalsOf(cell(columns.said.get('weight')));
  if (weights.length > 0) {
    return weights.map(({ value, ...time }) => ({
      ...base,
      time,
      said: { ...said, ...saidBy((field) => (field === 'weight' ? value : undefined)) },
    }));
  }
  const own = timesOf(columns, cell);
  if (columns.time && own.length === 0) noted.add('A row without a time holds at all times.', line);
  return own.length === 0
    ? [{ ...base, time: undefined, said }]
    : own.map((time) => ({ ...base, time, said }));
}

function timesOf({ time }: EdgeColumns, cell: (column: number | undefined) => string): Interval[] {
  if (!time) return [];
  if ('list' in time) return intervalsOf(cell(time.list));
  if ('at' in time) return cell(time.at) === '' ? [] : [{ start: cell(time.at), end: cell(time.at) }];
  const [start, end] = [cell(time.start) || undefined, cell(time.end) || undefined];
  return start === undefined && end === undefined ? [] : [{ start, end }];
}

/** Rows that name one person only say who is there; where there are none, whoever has an edge is. */
function whoIsThere(entries: readonly Entry[], timeline: Timeline): ReadonlyMap<string, Span[]> | undefined {
  const there = new Map<string, Span[]>();
  for (const { from, to, time } of entries) {
    if (from === undefined || to !== undefined || !time) continue;
    const spans = there.get(from) ?? [];
    spans.push(timeline.spanOf(time));
    there.set(from, spans);
  }
  return there.size === 0 ? undefined : there;
}

function titlesOf(entries: readonly Entry[], timeline: Timeline): string[] {
  const titles = [...timeline.titles];
  const told = new Set<number>();
  for (const { title, time } of entries) {
    if (title === '' || !time) continue;
    const scene = timeline.spanOf(time).first;
    if (told.has(scene)) continue;
    told.add(scene);
    titles[scene] = title;
  }
  return titles;
}

type Held = { first: number; last: number; said: Said; words: string; already: boolean };

/**
 * Rows of one pair are one tie. Where the table tells no more than weights, several rows of a pair in one scene add
 * up; otherwise they are ties of their own.
 */
function tiesOf(
  entries: readonly Entry[],
  { said: told }: EdgeColumns,
  timeline: Timeline,
  progress?: Progress,
): Tie[] {
  const addUp = !(['kind', 'valence', 'strength', 'label'] as const).some((field) => told.has(field));
  const ties = new Map<string, Omit<Tie, 'stages'> & { held: Map<number, Held> }>();
  const times = new Map<string, number>();
  for (const [index, { from, to, mutual, pair, time, said }] of entries.entries()) {
    if (index % PIECE === 0) progress?.(index / entries.length);
    if (from === undefined || to === undefined) continue;
    const span = timeline.spanOf(time ?? {});
    let key = pair;
    if (!addUp) {
      const moment = `${pair} ${span.first}`;
      const before = times.get(moment) ?? 0;
      times.set(moment, before + 1);
      key = `${pair} ${before}`;
    }
    let tie = ties.get(key);
    if (!tie) {
      tie = { from, to, mutual, held: new Map<number, Held>() };
      ties.set(key, tie);
      checkSize({ relations: ties.size });
    }
    const known = tie.held.get(span.first);
    if (known) {
      known.said = { ...known.said, weight: (known.said.weight ?? 1) + (said.weight ?? 1) };
      known.last = Math.max(known.last, span.last);
    } else {
      const [words, already] = [heldWords(time ?? {}), time?.start === undefined];
      tie.held.set(span.first, { ...span, said, words, already });
    }
  }
  const scale = scaleOf([...ties.values()].flatMap(({ held }) => [...held.values()].map(({ said }) => said)));
  return [...ties.values()].map(({ held, ...tie }) => ({
    ...tie,
    stages: [...held.values()].map(({ said, ...stage }): Stage => ({ ...stage, ...qualityOf(said, scale) })),
  }));
}
