import { columns } from '../table.ts';
import type { LayoutRow } from './layoutSets.ts';

type Figures = readonly [stressPerPair: number, step: number, crowding?: number];

/** Known figures over the same scenes: our best earlier prototype, d3 alone and visone's layouts; and published totals. */
const KNOWN: Readonly<
  Record<string, { prototype: Figures; d3: Figures; visone?: Figures; totals?: string }>
> = {
  VanDeBunt: {
    prototype: [0.025, 0.09],
    d3: [0.043, 1.71, 32],
    visone: [0.042, 0.12, 0],
    totals: 'visone 1.14 / 3.8 / 0, DynNoSlice 1.22 / 3.9 / 0, MultiDynNoS 1.0-1.43 / .9-1.1 / 0-1',
  },
  Newcomb: {
    prototype: [0.118, 0.18, 9],
    d3: [0.105, 0.88, 78],
    visone: [0.103, 0.24, 8],
    totals: 'visone 14.0 / 16.4 / 8, DynNoSlice 16.7 / 13.2 / 2, MultiDynNoS 20.7-23.5 / 2.7-3.0 / 1-3',
  },
  InfoVis: {
    prototype: [0.066, 0.42, 8],
    d3: [0.067, 5.5, 424],
    visone: [0.272, 0.32, 36],
    totals: 'visone 51.7 / 2.1 / 36, DynNoSlice 30.4 / 2.0 / 9, MultiDynNoS 27.3-31.6 / 1.5-1.7 / 1-5',
  },
  Pride: { prototype: [0.111, 0.26, 17], d3: [0.104, 1.56, 315] },
  'Star Wars': { prototype: [0.072, 0.21, 1], d3: [0.065, 0.63, 14] },
  'The Matrix': { prototype: [0.066, 0.21, 1], d3: [0.072, 0.92, 27] },
  Inception: { prototype: [0.052, 0.2, 1], d3: [0.051, 0.55, 16] },
  'King Lear': { prototype: [0.059, 0.25, 0], d3: [0.055, 0.89, 48] },
};

/** Stress per pair, step and crowding of each set, beside the figures of other programs. */
export function layoutTable(rows: readonly LayoutRow[]): string {
  const figures = (known: Figures | undefined) =>
    known ? `${known[0].toFixed(3)} ${known[1].toFixed(2)} ${known[2] ?? '-'}` : '-';
  return columns([
    [
      'set',
      'throughline',
      'best prototype',
      'd3 alone',
      'visone',
      'path',
      'edit',
      'seconds',
      'totals: stress / movement / crowding',
    ],
    ...rows.map((row) => {
      const known = KNOWN[row.set];
      return [
        row.set,
        figures([row.stressPerPair, row.step, row.crowding]),
        figures(known?.prototype),
        figures(known?.d3),
        figures(known?.visone),
        row.pathDependence.toFixed(2),
        row.editLocality.toFixed(3),
        row.seconds.toFixed(2),
        known?.totals ?? '',
      ];
    }),
  ]);
}
