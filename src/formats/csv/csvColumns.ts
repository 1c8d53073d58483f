import { type EdgeField, edgeFieldOf } from '../kit/edgeValues.ts';
import { isNumber, type NumberStyle } from '../kit/numbers.ts';
import type { Row } from './csvRows.ts';

/** The columns of an edge list, by index. */
export type EdgeColumns = {
  /** The number of columns. */
  readonly width: number;
  readonly from: number;
  readonly to: number;
  readonly type: number | undefined;
  /** For edges without a type of their own. */
  readonly mutual: boolean;
  readonly values: ReadonlyMap<EdgeField, number>;
  readonly time: TimeColumns | undefined;
  /** The times are scenes or chapters, which are kept however many there are. */
  readonly countsScenes: boolean;
  readonly title: number | undefined;
  /** Rows that name one person say who is in a scene, as in the tables that `csvWrite` makes; nothing else says so. */
  readonly listsPresence: boolean;
  /** The titles of the columns; empty without a head row. */
  readonly head: readonly string[];
  /** What a comma in a number is, where no number decides. */
  readonly usualComma: NumberStyle['comma'];
};

export type TimeColumns =
  | { readonly at: number }
  | { readonly start: number | undefined; readonly end: number | undefined }
  | { readonly list: number };

/** Headings for the two ends of an edge, and whether they imply a direction. */
const ENDS: readonly { from: readonly string[]; to: readonly string[]; directed: boolean }[] = [
  {
    from: ['source', 'source name', 'source_name'],
    to: ['target', 'target name', 'target_name'],
    directed: false,
  },
  {
    from: ['from', 'sender', 'speaker'],
    to: ['to', 'receiver', 'addressee', 'recipient', 'listener'],
    directed: true,
  },
  {
    from: ['character1', 'character 1', 'person1', 'name1', 'node1', 'a'],
    to: ['character2', 'character 2', 'person2', 'name2', 'node2', 'b'],
    directed: false,
  },
];

const LISTS = ['timeset', 'interval', 'intervals', 'spells', 'timeinterval', 'time interval'];
const COUNTED = ['scene', 'sc', 'chapter', 'episode', 'segment'];
const POINTS = [...COUNTED, 'time', 'timestamp', 'date', 'datetime', 'book', 'step', 'period', 'day', 'year'];
const TITLES = ['scenetitle', 'scene title', 'scene_title', 'title'];

/** The columns of an edge list, by its head row; undefined if it is none. */
export function edgeColumnsOf(
  rows: readonly Row[],
  usualComma: NumberStyle['comma'] = 'thousands',
): EdgeColumns | undefined {
  const head = (rows[0]?.cells ?? []).map((cell) => cell.toLowerCase());
  const find = (names: readonly string[]) => names.map((name) => head.indexOf(name)).find((at) => at >= 0);
  const time = timeColumnsOf(find);
  const countsScenes = time !== undefined && 'at' in time && COUNTED.includes(head[time.at] ?? '');
  const values = new Map<EdgeField, number>();
  for (const [index, name] of head.entries()) {
    const field = edgeFieldOf(name) ?? (name === 'value' || name === 'count' ? 'weight' : undefined);
    if (field && !values.has(field)) values.set(field, index);
  }
  const base = { width: head.length, values, time, countsScenes, head: rows[0]?.cells ?? [], usualComma };
  for (const { from, to, directed } of ENDS) {
    const [one, other] = [find(from), find(to)];
    if (one === undefined || other === undefined) continue;
    const title = find(TITLES);
    const listsPresence = countsScenes && title !== undefined;
    return { ...base, from: one, to: other, type: find(['type']), mutual: !directed, title, listsPresence };
  }
  // A time and two columns of the same names, as in "date, tweeting_user, mentioned_user".
  const rest = head.map((_, index) => index).filter((index) => !(time && 'at' in time && index === time.at));
  const [one, other] = rest;
  if (!time || rest.length !== 2 || one === undefined || other === undefined) return undefined;
  if (!namesTheSame(rows.slice(1), one, other)) return undefined;
  return {
    ...base,
    from: one,
    to: other,
    type: undefined,
    mutual: false,
    title: undefined,
    listsPresence: false,
  };
}

function timeColumnsOf(find: (names: readonly string[]) => number | undefined): TimeColumns | undefined {
  const list = find(LISTS);
  if (list !== undefined) return { list };
  const [start, end] = [find(['start', 'start time', 'starttime']), find(['end', 'end time', 'endtime'])];
  if (start !== undefined || end !== undefined) return { start, end };
  const at = find(POINTS);
  return at === undefined ? undefined : { at };
}

/** The columns of an edge list without a head row: two names, and perhaps a weight. */
export function headlessColumnsOf(
  rows: readonly Row[],
  usualComma: NumberStyle['comma'] = 'thousands',
): EdgeColumns | undefined {
  const widths = new Set(rows.map(({ cells }) => cells.length));
  const width = rows[0]?.cells.length ?? 0;
  const people = rows.every(({ cells: [one, other] }) =>
    [one, other].every((cell) => cell && !isNumber(cell)),
  );
  if (widths.size !== 1 || rows.length < 2 || !people) return undefined;
  const base = {
    from: 0,
    to: 1,
    type: undefined,
    mutual: true,
    time: undefined,
    width,
    countsScenes: false,
    title: undefined,
    listsPresence: false,
    head: [],
    usualComma,
  };
  const weighed = rows.every(({ cells }) => isNumber(cells[2] ?? ''));
  if (width === 3 && weighed) return { ...base, values: new Map([['weight', 2]]) };
  return width === 2 && namesTheSame(rows, 0, 1) ? { ...base, values: new Map() } : undefined;
}

/** Whether two columns have many names in common: more than a third of the smaller set. */
function namesTheSame(rows: readonly Row[], one: number, other: number): boolean {
  const names = (column: number) => new Set(rows.map(({ cells }) => cells[column] ?? '').filter(Boolean));
  const [some, others] = [names(one), names(other)];
  const both = [...some].filter((name) => others.has(name)).length;
  const numbers = [...some].every(isNumber);
  return !numbers && both * 3 > Math.min(some.size, others.size) && both >= 1;
}
