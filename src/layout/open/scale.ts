import type { Bounds, Point } from '../bounds.ts';
import type { Cast } from '../cast.ts';
import type { Homes } from '../types.ts';
import { fit, roundHome } from './fit.ts';
import type { Instances } from './instances.ts';
import type { PinsInL } from './minimizeStress.ts';
import type { KnownHomes } from './seedHomes.ts';

/** How L around (0, 0) becomes picture units around the middle of the bounds. */
export type Scale = { readonly bounds: Bounds; readonly edge: number };

/** The L of a layout whose homes are kept, in bounds that may have grown since. */
export function keptEdge({ edge, width }: Homes, bounds: Bounds): number {
  return (edge * bounds.width) / width;
}

/**
 * Centres the drawing, in place, and says at which scale it fits: that of `positions` alone, with the homes moved
 * along. With a `kept` L nothing moves.
 */
export function fitted(
  positions: Float64Array,
  { footprints }: Cast,
  bounds: Bounds,
  kept: number | undefined,
): Scale & Readonly<Point> {
  if (kept !== undefined) return { bounds, x: 0, y: 0, edge: kept };
  return { bounds, ...fit(positions, footprints, bounds) };
}

/** Subtracts (x, y) from points, in place. */
export function centre(points: Float64Array, { x, y }: Readonly<Point>): void {
  for (let i = 0; i < points.length; i += 2) {
    points[i] = (points[i] as number) - x;
    points[i + 1] = (points[i + 1] as number) - y;
  }
}

/** Homes from L to shares of width and height, as in `Layout.homes`. */
export function homesAsShares(homes: Float64Array, { bounds, edge }: Scale): Float64Array {
  return homes.map((value, i) => 0.5 + (value * edge) / (i % 2 === 0 ? bounds.width : bounds.height));
}

/** Kept homes from shares to L, of those characters who have one. */
export function homesInL(kept: Homes | undefined, ids: readonly string[]): KnownHomes {
  const homes = new Map<number, readonly [number, number]>();
  if (!kept) return homes;
  const number = new Map(kept.characters.map((id, c) => [id, c]));
  for (const [c, id] of ids.entries()) {
    const k = number.get(id);
    if (k === undefined) continue;
    const x = (((kept.homes[2 * k] as number) - 0.5) * kept.width) / kept.edge;
    const y = (((kept.homes[2 * k + 1] as number) - 0.5) * kept.height) / kept.edge;
    homes.set(c, [roundHome(x), roundHome(y)]);
  }
  return homes;
}

/** Pins from picture units to L. `pinned` is numbered as in `Cast`, the result as in `Instances`. */
export function pinsInL(
  instances: Instances,
  pinned: ReadonlyMap<number, Readonly<Point>>,
  { bounds, edge }: Scale,
): PinsInL {
  const pins = new Map<number, readonly [number, number]>();
  if (pinned.size === 0) return pins;
  for (let i = 0; i < instances.total; i++) {
    const pin = pinned.get(numberInCast(instances, i));
    if (pin) pins.set(i, [(pin.x - bounds.width / 2) / edge, (pin.y - bounds.height / 2) / edge]);
  }
  return pins;
}

/** Positions from L to picture units, numbered as in `Cast`. Every character must have an instance in every scene. */
export function inPictureUnits(
  instances: Instances,
  positions: Float64Array,
  { bounds, edge }: Scale,
): Float64Array {
  const all = new Float64Array(positions.length);
  for (let i = 0; i < instances.total; i++) {
    const at = 2 * numberInCast(instances, i);
    all[at] = bounds.width / 2 + edge * (positions[2 * i] as number);
    all[at + 1] = bounds.height / 2 + edge * (positions[2 * i + 1] as number);
  }
  return all;
}

function numberInCast({ sceneOf, characterOf, count }: Instances, i: number): number {
  return (sceneOf[i] as number) * count + (characterOf[i] as number);
}
