import type { InBoth } from '../../story/messages/inBoth.ts';
import type { NumberStyle } from '../kit/numbers.ts';
import type { EdgeColumns } from './csvColumns.ts';
import type { Row } from './csvRows.ts';

/** A list of edges that is all numbers: its columns, and what is to be said of them. */
export type NumberedEdges = { readonly columns: EdgeColumns; readonly remark: InBoth };

/** The share of rows that must be as expected. An odd one or two do not change what the table is. */
const MOST = 0.9;

/**
 * The columns of a list of edges without a head whose people are numbers: two columns of the same numbers, and perhaps a weight, a
 * word, or a time before or after them. Undefined where the shape is not clear.
 */
export function numberedEdgesIn(
  rows: readonly Row[],
  usualComma: NumberStyle['comma'],
): NumberedEdges | undefined {
  const width = rows[0]?.cells.length ?? 0;
  if (rows.length < 2 || (width !== 2 && width !== 3)) return undefined;
  const most = (test: (cells: readonly string[]) => boolean) =>
    rows.filter(({ cells }) => cells.length === width && test(cells)).length >= MOST * rows.length;
  const areIds = (one: number, other: number) =>
    most((cells) => isId(cells[one]) && isId(cells[other]) && cells[one] !== cells[other]) &&
    shareValues(rows, one, other);
  const base = {
    width,
    type: undefined,
    mutual: true,
    countsScenes: false,
    title: undefined,
    listsPresence: false,
    head: [],
    usualComma,
    couldBePeople: false,
  } as const;
  if (areIds(0, 1)) {
    const ends = { ...base, from: 0, to: 1 };
    // Numbers that code something come again and again.
    const pairs = new Set(rows.map(({ cells }) => cells.slice(0, 2).join(' ')));
    if (pairs.size < MOST * rows.length && !areSeconds(rows, 2)) return undefined;
    if (width === 2) return { columns: { ...ends, time: undefined, values: new Map() }, remark: TWO };
    if (areSeconds(rows, 2))
      return { columns: { ...ends, time: { at: 2 }, values: new Map() }, remark: THEN_TIME };
    const isWeight = most(([, , third]) => /^[+-]?[\d.,]+(?:e[+-]?\d+)?$/i.test(third ?? ''));
    return {
      columns: { ...ends, time: undefined, values: new Map([[isWeight ? 'weight' : 'label', 2]]) },
      remark: isWeight ? THEN_WEIGHT : THEN_WORDS,
    };
  }
  if (width === 3 && areIds(1, 2) && isRising(rows, 0))
    return { columns: { ...base, from: 1, to: 2, time: { at: 0 }, values: new Map() }, remark: TIME_FIRST };
  return undefined;
}

const isId = (cell: string | undefined) => cell !== undefined && /^\d{1,15}$/.test(cell);

/** Whether two columns have many values in common: more than a third of the smaller set. */
function shareValues(rows: readonly Row[], one: number, other: number): boolean {
  const values = (column: number) => new Set(rows.map(({ cells }) => cells[column] ?? '').filter(Boolean));
  const [some, others] = [values(one), values(other)];
  const both = [...some].filter((value) => others.has(value)).length;
  return both >= 1 && both * 3 > Math.min(some.size, others.size);
}

/** Whether a column counts seconds since 1970, from the year 1973 on. */
function areSeconds(rows: readonly Row[], column: number): boolean {
  return rows.every(({ cells }) => /^[1-4]?\d{9}$/.test(cells[column] ?? ''));
}

/** Whether the numbers of a column never fall, and come again. */
function isRising(rows: readonly Row[], column: number): boolean {
  const numbers = rows.map(({ cells }) => Number(cells[column]));
  return (
    numbers.every((number, index) => number >= (numbers[index - 1] ?? number)) &&
    new Set(numbers).size < numbers.length
  );
}

const NO_HEAD = {
  en: 'The table has no header row, and its people are numbers.',
  de: 'Die Tabelle hat keine Kopfzeile, und ihre Figuren sind Zahlen.',
};

const remark = (columns: InBoth): InBoth => ({
  en: `${NO_HEAD.en} ${columns.en}`,
  de: `${NO_HEAD.de} ${columns.de}`,
});

const TWO = remark({
  en: 'The two columns were read as the two people of a relationship.',
  de: 'Die beiden Spalten gelten als die beiden Figuren einer Beziehung.',
});
const THEN_WEIGHT = remark({
  en: 'The first two columns were read as the two people of a relationship, the third as its weight.',
  de: 'Die ersten beiden Spalten gelten als die beiden Figuren einer Beziehung, die dritte als ihr Gewicht.',
});
const THEN_WORDS = remark({
  en: 'The first two columns were read as the two people of a relationship, the third as its description.',
  de: 'Die ersten beiden Spalten gelten als die beiden Figuren einer Beziehung, die dritte als ihre Beschreibung.',
});
const THEN_TIME = remark({
  en: 'The first two columns were read as the two people of a relationship, the third as the time in seconds.',
  de: 'Die ersten beiden Spalten gelten als die beiden Figuren einer Beziehung, die dritte als die Zeit in Sekunden.',
});
const TIME_FIRST = remark({
  en: 'The first column was read as the time, the other two as the two people of a relationship.',
  de: 'Die erste Spalte gilt als die Zeit, die beiden anderen als die beiden Figuren einer Beziehung.',
});
