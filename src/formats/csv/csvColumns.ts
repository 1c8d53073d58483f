import { directionIn } from '../kit/direction.ts';
import { type EdgeField, edgeTitlesIn } from '../kit/edgeValues.ts';
import { isNumber, type NumberStyle } from '../kit/numbers.ts';
import { COUNTED, PARTS, POINTS } from '../kit/timeTitles.ts';
import { endsIn } from './csvEnds.ts';
import type { Row } from './csvRows.ts';
import { MARK } from './csvScenes.ts';

/** The columns of an edge list, by index. */
export type EdgeColumns = {
  /** The number of columns. */
  readonly width: number;
  readonly from: number;
  readonly to: number;
  /** Says whether an edge is directed: in words, or with `flags` by yes and no. */
  readonly type: number | undefined;
  readonly flags?: boolean;
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
  /** The titles of the ends could also be the names of two people. */
  readonly couldBePeople: boolean;
};

export type TimeColumns =
  /** `part` is that of the season or act in which the times of `at` count from 1 again. */
  | { readonly at: number; readonly part?: number | undefined }
  | { readonly start: number | undefined; readonly end: number | undefined }
  | { readonly list: number };

const LISTS = ['timeset', 'interval', 'intervals', 'spells', 'timeinterval', 'time interval'];
const STARTS = [
  'start',
  'start time',
  'starttime',
  'start date',
  'start_date',
  'startdate',
  'begin',
  'beginn',
];
const ENDS = ['end', 'end time', 'endtime', 'end date', 'end_date', 'enddate', 'ende', 'bis'];
const TITLES = ['scenetitle', 'scene title', 'scene_title', 'title'];
const WEIGHTS = [
  ...['value', 'count', 'counts', 'frequency', 'freq', 'number', 'times', 'occurrences', 'interactions'],
  ...['gewicht', 'gewichtung', 'anzahl', 'häufigkeit', 'poids', 'peso', 'вес', 'вага', 'waga'],
];

/** The columns of an edge list, by its head row; undefined if it is none. */
export function edgeColumnsOf(
  rows: readonly Row[],
  usualComma: NumberStyle['comma'] = 'thousands',
): EdgeColumns | undefined {
  const [first, ...body] = rows;
  const head = (first?.cells ?? []).map((cell) => cell.toLowerCase());
  const find = (names: readonly string[]) => names.map((name) => head.indexOf(name)).find((at) => at >= 0);
  // Gephi writes an empty column of times for a network without any.
  const isFilled = (at: number) => body.length === 0 || body.some(({ cells }) => (cells[at] ?? '') !== '');
  const time = timeColumnsOf((names) =>
    names.map((name) => head.indexOf(name)).find((at) => at >= 0 && isFilled(at)),
  );
  const base = {
    width: head.length,
    time,
    countsScenes: time !== undefined && 'at' in time && COUNTED.includes(head[time.at] ?? ''),
    head: first?.cells ?? [],
    usualComma,
  };
  const ends = endsIn(rows);
  if (ends) {
    const title = find(TITLES);
    const says = typeIn(head, body, [ends.from, ends.to]);
    const { from, to, couldBePeople } = ends;
    return {
      ...base,
      from,
      to,
      couldBePeople,
      type: says.type,
      flags: says.flags,
      mutual: !ends.directed,
      values: valuesIn(head, new Set([from, to, says.type, title]), says.signs),
      title,
      listsPresence: base.countsScenes && title !== undefined,
    };
  }
  // A time and two columns of the same names, as in "date, tweeting_user, mentioned_user".
  const rest = head.map((_, index) => index).filter((index) => !(time && 'at' in time && index === time.at));
  const [one, other] = rest;
  if (!time || rest.length !== 2 || one === undefined || other === undefined) return undefined;
  const areMarks = body.every(({ cells }) => [one, other].every((at) => MARK.test(cells[at] ?? '')));
  if (areMarks || !namesTheSame(body, one, other)) return undefined;
  return { ...base, ...UNTITLED, from: one, to: other, mutual: false, values: new Map() };
}

const UNTITLED = {
  type: undefined,
  title: undefined,
  listsPresence: false,
  couldBePeople: false,
} as const;

/** What a column called type says: whether edges are directed, their signs (+ and -), or else their words. */
function typeIn(head: readonly string[], body: readonly Row[], taken: readonly number[]) {
  const flags = head.indexOf('directed');
  if (flags >= 0 && !taken.includes(flags)) return { type: flags, flags: true, signs: undefined };
  const at = head.indexOf('type');
  const words = at < 0 ? [] : body.map(({ cells }) => cells[at] ?? '').filter(Boolean);
  const directions = words.filter((word) => directionIn(word) !== undefined).length;
  const isType = at >= 0 && (words.length === 0 || directions * 2 > words.length);
  const signs = words.length > 0 && words.every((word) => /^[+\-−]$/.test(word)) ? at : undefined;
  return { type: isType ? at : undefined, flags: false, signs };
}

function valuesIn(
  head: readonly string[],
  taken: ReadonlySet<number | undefined>,
  signs: number | undefined,
): ReadonlyMap<EdgeField, number> {
  const free = head.filter((_, index) => !taken.has(index) && index !== signs);
  const values = new Map([...edgeTitlesIn(free)].map(([field, title]) => [field, head.indexOf(title)]));
  const weight = WEIGHTS.map((title) => head.indexOf(title)).find((at) => at >= 0 && !taken.has(at));
  if (weight !== undefined && !values.has('weight')) values.set('weight', weight);
  if (signs !== undefined && !values.has('valence')) values.set('valence', signs);
  return values;
}

function timeColumnsOf(find: (names: readonly string[]) => number | undefined): TimeColumns | undefined {
  const list = find(LISTS);
  if (list !== undefined) return { list };
  const [start, end] = [find([...STARTS, 'anfang', 'seit', 'début', 'inicio']), find([...ENDS, 'fin'])];
  if (start !== undefined || end !== undefined) return { start, end };
  const at = find(POINTS);
  if (at === undefined) return undefined;
  const part = find(COUNTED) === at ? find(PARTS) : undefined;
  return { at, part: part === at ? undefined : part };
}

/** The share of rows that must be as expected. An odd one or two do not change what the table is. */
const MOST = 0.9;

/**
 * The columns of an edge list without a head row, or with one of words that are not known here: two names, and perhaps a weight
 * or some words.
 */
export function headlessColumnsOf(
  rows: readonly Row[],
  usualComma: NumberStyle['comma'] = 'thousands',
): EdgeColumns | undefined {
  const [first, ...body] = rows;
  const width = first?.cells.length ?? 0;
  const most = (of: readonly Row[], test: (cells: readonly string[]) => boolean) =>
    of.filter(({ cells }) => test(cells)).length >= MOST * of.length;
  const isName = (cell: string | undefined) => cell !== undefined && cell !== '' && !isNumber(cell);
  if (!first || rows.length < 2 || (width !== 2 && width !== 3)) return undefined;
  if (!most(rows, (cells) => cells.length === width)) return undefined;
  if (!most(rows, ([one, other]) => isName(one) && isName(other))) return undefined;
  const base = {
    ...UNTITLED,
    from: 0,
    to: 1,
    mutual: true,
    time: undefined,
    width,
    countsScenes: false,
    head: isHeadless(first, body) ? [] : first.cells,
    usualComma,
  };
  if (width === 3 && most(body, ([, , third]) => isNumber(third ?? '')))
    return { ...base, values: new Map([['weight', 2]]) };
  if (!namesTheSame(rows, 0, 1)) return undefined;
  return { ...base, values: width === 3 ? new Map([['label', 2]]) : new Map() };
}

/** Words for people of any sort, which are no names. */
const GENERIC =
  /^(?:name|names|person|people|character|node|actor|player|friend|friends|id|who|whom|with|figur|freund|wer|mit wem|knoten|nom|nombre|personnage)$/i;

/** Whether the first row is one like the others: its number is one, and its names come again or are at least no general words. */
function isHeadless({ cells: [one = '', other = '', third] }: Row, body: readonly Row[]): boolean {
  const numbers = body.filter(({ cells }) => isNumber(cells[2] ?? '')).length;
  if (third !== undefined && numbers >= MOST * body.length && body.length > 0) return isNumber(third);
  return !GENERIC.test(one) && !GENERIC.test(other);
}

/** Whether two columns have many names in common: more than a third of the smaller set. */
function namesTheSame(rows: readonly Row[], one: number, other: number): boolean {
  const names = (column: number) => new Set(rows.map(({ cells }) => cells[column] ?? '').filter(Boolean));
  const [some, others] = [names(one), names(other)];
  const both = [...some].filter((name) => others.has(name)).length;
  const numbers = [...some].every(isNumber);
  return !numbers && both * 3 > Math.min(some.size, others.size) && both >= 1;
}
