import { type EdgeNumbers, edgeNumbersOf } from '../kit/edgeNumbers.ts';
import type { EdgeColumns } from './csvColumns.ts';
import type { Row } from './csvRows.ts';

/** The numbers of the rows, as their columns write them. */
export function numbersIn(rows: readonly Row[], { values, usualComma, head }: EdgeColumns): EdgeNumbers {
  return edgeNumbersOf(
    (field) => {
      const column = values.get(field);
      return column === undefined ? [] : rows.map(({ cells }) => cells[column] ?? '');
    },
    (field) => head[values.get(field) ?? -1] || String((values.get(field) ?? 0) + 1),
    usualComma,
  );
}
