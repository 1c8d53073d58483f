import { type EdgeNumbers, edgeNumbersOf } from '../kit/edgeNumbers.ts';
import type { EdgeField } from '../kit/edgeValues.ts';

/** The values of an edge, those that hold throughout and those that hold at some times. */
type Valued = {
  readonly values: ReadonlyMap<EdgeField, string>;
  readonly timedValues: readonly { readonly field: EdgeField; readonly value: string }[];
};

/** The numbers of the edges, as the file writes each attribute. */
export function numbersIn(edges: readonly Valued[]): EdgeNumbers {
  return edgeNumbersOf(
    (wanted) =>
      edges.flatMap(({ values, timedValues }) => [
        values.get(wanted) ?? '',
        ...timedValues.flatMap(({ field, value }) => (field === wanted ? [value] : [])),
      ]),
    (field) => field,
  );
}
