import { type Bounds, keepInPlace, type Point } from '../bounds.ts';
import type { Cast } from '../cast.ts';
import type { Footprint, Region } from '../types.ts';
import type { Reserved } from './reserved.ts';

/** What the final positions of both engines must respect. Instances are numbered as in `Cast`. */
export type Constraints = {
  readonly cast: Cast;
  readonly bounds: Bounds;
  readonly reserved: Reserved;
  /** Between two footprints, at rest, in picture units. */
  readonly air: number;
  /** L, the ideal edge length, in picture units. */
  readonly edge: number;
  readonly regions: readonly Region[];
  /** The number of each instance's region, -1 for none; absent where there are no regions. */
  readonly regionOf?: Int16Array;
  /** Pairs (a * count + b, a < b) that ever have a line between them, which needs room to be seen. */
  readonly joined: ReadonlySet<number>;
  /** Steps shorter than this, in L, are not taken; `absent` is for characters who are in neither scene. */
  readonly leastStep: { readonly present: number; readonly absent: number };
};

/** Moves `point`, in place, to where character `c` may stand when in region `r` (-1 for none). */
export function keepInside({ cast, regions, bounds }: Constraints, c: number, r: number, point: Point): void {
  const footprint = cast.footprints[c] as Footprint;
  keepInPlace(bounds, regions[r], footprint, point);
}

/** The scenes of character `c` by region, within which it may stand still. A return to a region continues its run. */
export function runsOf({ cast, regionOf }: Constraints, c: number): number[][] {
  const runs = new Map<number, number[]>();
  for (let s = 0; s < cast.scenes; s++) {
    const r = regionOf?.[s * cast.count + c] ?? -1;
    const run = runs.get(r);
    if (run) run.push(s);
    else runs.set(r, [s]);
  }
  return [...runs.values()];
}
