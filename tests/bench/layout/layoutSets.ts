/** The measures of LAYOUT.md for one published set of data. */
export type LayoutSetRow = {
  readonly set: string;
  readonly stressPerPair: number;
  readonly step: number;
  readonly crowding: number;
  readonly pathDependence: number;
  readonly editLocality: number;
  readonly seconds: number;
};

/** The first `only` sets, or all of them. None so far. */
export function layoutSets(_only?: number): readonly LayoutSetRow[] {
  return [];
}
