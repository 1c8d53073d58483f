import { type Bounds, keepInBounds, keepInRegion, type Point } from '../bounds.ts';
import type { Cast } from '../cast.ts';
import { positionOfPin } from '../pins.ts';
import type { Footprint, Pin, Region } from '../types.ts';

/** What the final positions of both engines must respect. Instances are numbered as in `Cast`. */
export type Constraints = {
  readonly cast: Cast;
  readonly bounds: Bounds;
  /** L, the ideal edge length, in picture units. */
  readonly edge: number;
  readonly regions: readonly Region[];
  /** The number of each instance's region, -1 for none; absent where there are no regions. */
  readonly regionOf?: Int16Array;
  /** Positions of pinned instances, in picture units. */
  readonly pinned: ReadonlyMap<number, Point>;
  /** Pairs (a * count + b, a < b) that ever have a line between them, which needs room to be seen. */
  readonly joined: ReadonlySet<number>;
  /** Steps shorter than this, in L, are not taken; `absent` is for characters who are in neither scene. */
  readonly leastStep: { readonly present: number; readonly absent: number };
  /** By scene: the numbers of the two characters of each line that is drawn, one after the other. */
  readonly lines?: readonly Int32Array[];
};

/** The positions of pinned instances: all those of a character at the pin's place, within the bounds. */
export function pinnedInstances(
  cast: Cast,
  pins: readonly Pin[],
  regions: readonly Region[],
  bounds: Bounds,
): Map<number, Point> {
  const { count } = cast;
  const number = new Map(cast.ids.map((id, c) => [id, c]));
  const pinned = new Map<number, Point>();
  for (const pin of pins) {
    const c = number.get(pin.character);
    if (c === undefined) continue;
    const point = positionOfPin({ ...bounds, regions }, pin);
    keepInBounds(bounds, cast.footprints[c] as Footprint, point);
    for (let s = 0; s < cast.scenes; s++)
      if (pin.place === undefined || cast.whereabouts[s * count + c] === pin.place)
        pinned.set(s * count + c, point);
  }
  return pinned;
}

/** Moves `point`, in place, to where character `c` may stand when in region `r` (-1 for none). */
export function keepInside({ cast, regions, bounds }: Constraints, c: number, r: number, point: Point): void {
  const footprint = cast.footprints[c] as Footprint;
  const region = regions[r];
  if (region) keepInRegion(region, footprint, point);
  keepInBounds(bounds, footprint, point);
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
