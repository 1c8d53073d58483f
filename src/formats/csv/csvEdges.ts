import { CAPS } from '../../story/schema.ts';
import type { WholeStory } from '../../story/types.ts';
import { partOf } from '../format.ts';
import { directionIn } from '../kit/direction.ts';
import type { EdgeNumbers } from '../kit/edgeNumbers.ts';
import { parseEdgeValues } from '../kit/edgeValues.ts';
import { checkCounts } from '../kit/limits.ts';
import type { SceneRange } from '../kit/period.ts';
import type { RemarkList } from '../kit/remarks.ts';
import { storyOfRelations } from '../kit/storyOfRelations.ts';
import { type Interval, intervalsOf, type Timeline, timelineOf } from '../kit/timeline.ts';
import type { EdgeColumns } from './csvColumns.ts';
import {
  HEAD_AGAIN,
  LONGER,
  LOOP,
  NO_DIRECTION,
  notRead,
  ONE_ONLY,
  SHORTER,
  SUM,
  TIMELESS,
} from './csvEdgeRemarks.ts';
import { castOf } from './csvNodes.ts';
import { numbersIn } from './csvNumbers.ts';
import { type Entry, PIECE, relationsIn } from './csvRelations.ts';
import type { Row, TableReading } from './csvRows.ts';

/**
 * A story from a list of edges: a row for each edge, or for each edge in each scene.
 *
 * @throws ImportError
 */
export function readEdges(
  rows: readonly Row[],
  columns: EdgeColumns,
  { title, remarks, progress, nodes }: TableReading,
): WholeStory {
  const cast = castOf(nodes);
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
  const unread = unreadIn(rows, columns);
  if (unread.length > 0) remarks.add(notRead(unread));
  numbers.tell(remarks);
  cast.tell(remarks);
  const characters = cast.characters();
  const times = entries.flatMap(({ time }) => (time ? [time] : []));
  const timeline = timelineOf(times, {
    characters: characters.length,
    ...(columns.countsScenes ? { bounds: CAPS.scenes, labels: hasParts(columns) ? 'sections' : true } : {}),
  });
  for (const remark of timeline.remarks) remarks.add(remark);
  if (timeline.binned !== undefined) {
    remarks.add({
      en: `The table has ${timeline.binned} different times; they were grouped into ${timeline.titles.length} scenes of equal length.`,
      de: `Die Tabelle hat ${timeline.binned} verschiedene Zeitangaben; sie wurden zu ${timeline.titles.length} gleich langen Szenen zusammengefasst.`,
    });
  }
  // A row at a time that is not understood is like one without a time.
  const dated = entries.map((entry) =>
    entry.time && !timeline.understands(entry.time) ? { ...entry, time: undefined } : entry,
  );
  const attendance = attendanceIn(dated, timeline);
  return storyOfRelations({
    title,
    scenes: titlesOf(dated, timeline),
    characters: characters.map(({ id, ...known }) => ({
      id,
      ...known,
      ...(columns.listsPresence && attendance.size > 0
        ? { ranges: attendance.get(id) ?? [] }
        : { also: attendance.get(id) }),
    })),
    relations: relationsIn(dated, columns, timeline, { remarks, progress: partOf(progress, 0.2, 0.6) }),
  });
}

/** What a row of sums begins with. */
const SUMS = /^(?:(?:grand )?total|sum|summe|gesamt|gesamtsumme|insgesamt|totale|итого|всего)s?:?$/i;

/** Titles of columns that number rows. */
const IDS = /^(?:|id|edge[ _]?id|no\.?|nr\.?|#|index|unnamed: 0)$/i;

/** The titles of columns that hold something and are not read; of two with one title, the second. */
function unreadIn(rows: readonly Row[], columns: EdgeColumns): string[] {
  const { from, to, type, title, values, time, head } = columns;
  const read = new Set([from, to, type, title, ...values.values(), ...Object.values(time ?? {})]);
  return head.filter(
    (name, at) => !read.has(at) && !IDS.test(name) && rows.some(({ cells }) => (cells[at] ?? '') !== ''),
  );
}

/** In a column called Directed. */
const YES = /^(?:true|yes|y|1|ja|wahr|x|directed)$/i;

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
      // Only separators, but others than in the rest of the table.
      if (/^[;,|\s]*$/.test(one)) return [];
    }
    if (cells.length > 1 && columns.head.length > 0 && cells.every((own, at) => own === columns.head[at])) {
      remarks.add(HEAD_AGAIN, line);
      return [];
    }
    if (one === other && one !== '') {
      remarks.add(LOOP, line);
      idOf(one);
      return [];
    }
    if (other === '' && SUMS.test(one) && !columns.listsPresence) {
      remarks.add(SUM, line);
      return [];
    }
    if ((one === '') !== (other === '') && cells.length >= columns.width && !columns.listsPresence)
      remarks.add(ONE_ONLY, line);
    const type = cell(columns.type);
    const directed = columns.flags ? (type === '' ? undefined : YES.test(type)) : directionIn(type);
    if (directed === undefined && type !== '') remarks.add(NO_DIRECTION, line);
    const mutual = !(directed ?? !columns.mutual);
    const from = one === '' ? undefined : idOf(one);
    const to = other === '' ? undefined : idOf(other);
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

const hasParts = ({ time }: EdgeColumns) => time !== undefined && 'at' in time && time.part !== undefined;

function timesOf({ time }: EdgeColumns, cell: (column: number | undefined) => string): Interval[] {
  if (!time) return [];
  if ('list' in time) return intervalsOf(cell(time.list));
  if ('at' in time) {
    const stamp = [cell(time.part), cell(time.at)].filter(Boolean).join('.');
    return cell(time.at) === '' ? [] : [{ start: stamp, end: stamp }];
  }
  const [start, end] = [cell(time.start) || undefined, cell(time.end) || undefined];
  return start === undefined && end === undefined ? [] : [{ start, end }];
}

/** Who is present when, by the rows that name one character only. */
function attendanceIn(
  entries: readonly Entry[],
  timeline: Timeline,
): ReadonlyMap<string, readonly SceneRange[]> {
  const attendance = new Map<string, SceneRange[]>();
  for (const { from, to, time } of entries) {
    const id = from === undefined ? to : to === undefined ? from : undefined;
    if (id === undefined || !time) continue;
    const ranges = attendance.get(id) ?? [];
    ranges.push(timeline.rangeOf(time));
    attendance.set(id, ranges);
  }
  return attendance;
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
