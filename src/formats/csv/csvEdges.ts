import { CAPS } from '../../story/schema.ts';
import type { WholeStory } from '../../story/types.ts';
import { type Progress, partOf } from '../format.ts';
import { castByName } from '../kit/castByName.ts';
import type { EdgeNumbers } from '../kit/edgeNumbers.ts';
import { countedIn, type EdgeValues, parseEdgeValues, qualityOf, scaleOf, sumOf } from '../kit/edgeValues.ts';
import { checkCounts } from '../kit/limits.ts';
import type { SceneRange } from '../kit/period.ts';
import type { RemarkList } from '../kit/remarks.ts';
import { type DatedPeriod, type DatedRelation, storyOfRelations } from '../kit/storyOfRelations.ts';
import { evidenceFor, type Interval, intervalsOf, type Timeline, timelineOf } from '../kit/timeline.ts';
import type { EdgeColumns } from './csvColumns.ts';
import { LONGER, LOOP, SHORTER, TIMELESS } from './csvEdgeRemarks.ts';
import { numbersIn } from './csvNumbers.ts';
import type { Row, TableReading } from './csvRows.ts';

/** A row at one of its times. */
type Entry = {
  /** Ids. A row without both only says that there is a scene, or who is in it. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly mutual: boolean;
  /** The same for all entries of one relation; '' if the row has none. */
  readonly pair: string;
  readonly time: Interval | undefined;
  readonly values: EdgeValues;
  readonly title: string;
};

/** Rows that are read between two reports of progress. */
const PIECE = 5_000;

/**
 * A story from a list of edges: a row for each edge, or for each edge in each scene.
 *
 * @throws ImportError
 */
export function readEdges(
  rows: readonly Row[],
  columns: EdgeColumns,
  { title, remarks, progress }: TableReading,
): WholeStory {
  const cast = castByName();
  const pairs = new Set<string>();
  const numbers = numbersIn(rows, columns);
  const entriesOf = entryReader(columns, cast.idOf, numbers, remarks);
  const entries = rows.flatMap((row, index) => {
    if (index % PIECE === 0) progress?.((0.2 * index) / rows.length);
    const found = entriesOf(row);
    const pair = found[0]?.pair;
    if (pair && !pairs.has(pair)) checkCounts({ relations: pairs.add(pair).size });
    return found;
  });
  numbers.tell(remarks);
  const characters = cast.characters();
  const times = entries.flatMap(({ time }) => (time ? [time] : []));
  const timeline = timelineOf(times, {
    characters: characters.length,
    ...(columns.countsScenes ? { bounds: CAPS.scenes, labels: true } : {}),
  });
  for (const remark of timeline.remarks) remarks.add(remark);
  if (timeline.binned !== undefined) {
    remarks.add({
      en: `The table has ${timeline.binned} different times; they are gathered into ${timeline.titles.length} scenes of equal length.`,
      de: `Die Tabelle hat ${timeline.binned} verschiedene Zeitangaben; sie sind zu ${timeline.titles.length} gleich langen Szenen zusammengefasst.`,
    });
  }
  const attendance = attendanceIn(entries, timeline);
  return storyOfRelations({
    title,
    scenes: titlesOf(entries, timeline),
    characters: characters.map(({ id, name }) => ({
      id,
      name,
      ranges: attendance ? (attendance.get(id) ?? []) : undefined,
    })),
    relations: relationsIn(entries, columns, timeline, partOf(progress, 0.2, 0.6)),
  });
}

/** Reads a row as one entry for each of its times. */
function entryReader(
  columns: EdgeColumns,
  idOf: (name: string) => string,
  numbers: EdgeNumbers,
  remarks: RemarkList,
) {
  return ({ cells, line }: Row): Entry[] => {
    const cell = (column: number | undefined) => (column === undefined ? '' : (cells[column] ?? ''));
    if (cells.length > columns.width && cells.slice(columns.width).some(Boolean)) {
      remarks.add(LONGER, line);
    }
    const [one, other] = [cell(columns.from), cell(columns.to)];
    if (other === '' && cells.length <= Math.max(columns.from, columns.to)) {
      remarks.add(SHORTER, line);
    }
    if (one === other && one !== '') {
      remarks.add(LOOP, line);
    }
    const type = cell(columns.type).toLowerCase();
    const mutual = type === 'directed' ? false : type === 'undirected' ? true : columns.mutual;
    const from = one === '' ? undefined : idOf(one);
    const to = other === '' || other === one ? undefined : idOf(other);
    let pair = '';
    if (from !== undefined && to !== undefined) {
      const [first, second] = mutual && from > to ? [to, from] : [from, to];
      // Ids of a cast have no line breaks.
      pair = `${first}\n${second}\n${mutual}`;
    }
    const base = { from, to, mutual, pair, title: cell(columns.title) };
    const weights = intervalsOf(cell(columns.values.get('weight')));
    const values = parseEdgeValues(
      (field) =>
        (field === 'weight' && weights.length > 0 ? '' : cell(columns.values.get(field))) || undefined,
      numbers,
      line,
    );
    if (weights.length > 0) {
      return weights.map(({ value, ...time }) => ({
        ...base,
        time,
        values: {
          ...values,
          ...parseEdgeValues((field) => (field === 'weight' ? value : undefined), numbers, line),
        },
      }));
    }
    const times = timesOf(columns, cell);
    if (columns.time && times.length === 0) {
      remarks.add(TIMELESS, line);
    }
    return times.length === 0
      ? [{ ...base, time: undefined, values }]
      : times.map((time) => ({ ...base, time, values }));
  };
}

function timesOf({ time }: EdgeColumns, cell: (column: number | undefined) => string): Interval[] {
  if (!time) return [];
  if ('list' in time) return intervalsOf(cell(time.list));
  if ('at' in time) return cell(time.at) === '' ? [] : [{ start: cell(time.at), end: cell(time.at) }];
  const [start, end] = [cell(time.start) || undefined, cell(time.end) || undefined];
  return start === undefined && end === undefined ? [] : [{ start, end }];
}

/** Who is present when, by the rows that name one character only; undefined if there are none. */
function attendanceIn(
  entries: readonly Entry[],
  timeline: Timeline,
): ReadonlyMap<string, readonly SceneRange[]> | undefined {
  const attendance = new Map<string, SceneRange[]>();
  for (const { from, to, time } of entries) {
    if (from === undefined || to !== undefined || !time) continue;
    const ranges = attendance.get(from) ?? [];
    ranges.push(timeline.rangeOf(time));
    attendance.set(from, ranges);
  }
  return attendance.size === 0 ? undefined : attendance;
}

/** The title of a scene is the first that a row at its time has, or else the time. */
function titlesOf(entries: readonly Entry[], timeline: Timeline): string[] {
  const titles = [...timeline.titles];
  const titled = new Set<number>();
  for (const { title, time } of entries) {
    if (title === '' || !time) continue;
    const scene = timeline.rangeOf(time).first;
    if (titled.has(scene)) continue;
    titled.add(scene);
    titles[scene] = title;
  }
  return titles;
}

/** A period whose values have not been measured against the rest of the table. */
type RawPeriod = { first: number; last: number; values: EdgeValues; evidence: string; already: boolean };

/**
 * Rows of one pair are one relation. If the table has no values but weights, rows of a pair in one scene add up;
 * otherwise they are relations of their own.
 */
function relationsIn(
  entries: readonly Entry[],
  { values: columns }: EdgeColumns,
  timeline: Timeline,
  progress?: Progress,
): DatedRelation[] {
  const addUp = !(['kind', 'valence', 'strength', 'label'] as const).some((field) => columns.has(field));
  const relations = new Map<string, Omit<DatedRelation, 'periods'> & { raw: Map<number, RawPeriod> }>();
  const times = new Map<string, number>();
  let counted = false;
  for (const [index, { from, to, mutual, pair, time, values }] of entries.entries()) {
    if (index % PIECE === 0) progress?.(index / entries.length);
    if (from === undefined || to === undefined) continue;
    const range = timeline.rangeOf(time ?? {});
    let key = pair;
    if (!addUp) {
      const moment = `${pair} ${range.first}`;
      const before = times.get(moment) ?? 0;
      times.set(moment, before + 1);
      key = `${pair} ${before}`;
    }
    let relation = relations.get(key);
    if (!relation) {
      relation = { from, to, mutual, raw: new Map<number, RawPeriod>() };
      relations.set(key, relation);
      checkCounts({ relations: relations.size });
    }
    const known = relation.raw.get(range.first);
    if (known) {
      counted = true;
      known.values = { ...known.values, ...sumOf(known.values, values) };
      known.last = Math.max(known.last, range.last);
    } else {
      const [evidence, already] = [evidenceFor(time ?? {}), time?.start === undefined];
      relation.raw.set(range.first, { ...range, values, evidence, already });
    }
  }
  const all = [...relations.values()];
  const scale = scaleOf(
    all.flatMap(({ raw }) => [...raw.values()].map(({ values }) => values)),
    columns.has('strength'),
  );
  // Where rows are counted, the others count 1. Where no pair comes twice, there is nothing to tell from the number of rows.
  const usual = counted ? 1 : undefined;
  return all.map(({ raw, ...relation }) => {
    const periods = [...raw.values()].map(({ values, ...period }) => ({
      ...period,
      values: { ...values, weight: values.weight ?? (values.unread ? undefined : usual) },
    }));
    return {
      ...relation,
      weight: timeline.titles.length === 0 ? countedIn(periods[0]?.values) : undefined,
      periods: periods.map(
        ({ values, ...period }): DatedPeriod => ({ ...period, ...qualityOf(values, scale) }),
      ),
    };
  });
}
