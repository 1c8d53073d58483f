import { columns } from '../table.ts';
import type { LayoutRow } from './layoutSets.ts';

/** A line for each set of data, with its measures. */
export function layoutTable(rows: readonly LayoutRow[]): string {
  const number = (value: number) => (Number.isInteger(value) ? String(value) : value.toPrecision(3));
  return columns([
    ['layout', 'stress per pair', 'step, L', 'crowding', 'path dependence, L', 'edit locality, L', 'seconds'],
    ...rows.map(({ set, stressPerPair, step, crowding, pathDependence, editLocality, seconds }) => [
      set,
      ...[stressPerPair, step, crowding, pathDependence, editLocality, seconds].map(number),
    ]),
  ]);
}
