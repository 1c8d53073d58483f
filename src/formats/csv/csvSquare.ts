import type { InBoth } from '../../story/messages/inBoth.ts';
import { isNumber } from '../kit/numbers.ts';
import { NO_TIE } from './csvMatrix.ts';
import type { Row } from './csvRows.ts';

/**
 * A matrix that lacks the names of its rows, of its columns, or both, as a whole one: rows are called as their columns, columns as
 * their rows, or both by number. Undefined for anything but a square of numbers.
 *
 * @param isWhole whether these are all rows of the table, and not its beginning
 */
export function namedMatrix(
  rows: readonly Row[],
  isWhole: boolean,
): { readonly rows: readonly Row[]; readonly remark: InBoth } | undefined {
  const [first, ...body] = rows;
  if (!first) return undefined;
  const width = first.cells.length;
  const own = rows.map(({ cells }) => cells[0] ?? '');
  const found = areNames(first.cells)
    ? { names: first.cells, lines: body, from: 0, remark: AS_COLUMNS }
    : areNames(own)
      ? { names: own, lines: rows, from: 1, remark: AS_ROWS }
      : { names: rows.map((_, index) => `${index + 1}`), lines: rows, from: 0, remark: BY_NUMBER };
  const { names, lines, from, remark } = found;
  const size = width - from;
  if (size < 3 || (isWhole ? lines.length !== size : lines.length > size)) return undefined;
  const values = lines.map(({ cells }) => cells.slice(from));
  const isValue = (cell: string) => isNumber(cell) || NO_TIE.test(cell);
  if (!values.every((cells) => cells.length === size && cells.every(isValue))) return undefined;
  // Three columns of numbers may also be two ends and a weight.
  if (size === 3 && !values.every((cells, index) => NO_TIE.test(cells[index] ?? ''))) return undefined;
  return {
    rows: [
      { cells: ['', ...names], line: first.line },
      ...lines.map(({ line }, index) => ({ cells: [names[index] ?? '', ...(values[index] ?? [])], line })),
    ],
    remark,
  };
}

const areNames = (cells: readonly string[]) =>
  cells.every((cell) => cell !== '' && !isNumber(cell)) && new Set(cells).size === cells.length;

const AS_COLUMNS = {
  en: 'The rows of the matrix have no names; those of the columns were used, in the same order.',
  de: 'Die Zeilen der Matrix haben keine Namen; es gelten die der Spalten in derselben Reihenfolge.',
};
const AS_ROWS = {
  en: 'The columns of the matrix have no names; those of the rows were used, in the same order.',
  de: 'Die Spalten der Matrix haben keine Namen; es gelten die der Zeilen in derselben Reihenfolge.',
};
const BY_NUMBER = {
  en: 'The rows and columns of the matrix have no names; they were numbered from 1.',
  de: 'Zeilen und Spalten der Matrix haben keine Namen; sie wurden ab 1 nummeriert.',
};
