import type { Bounds, Point } from '../bounds.ts';
import type { Cast } from '../cast.ts';
import { longestEdge } from '../longestEdge.ts';
import { SETTINGS } from '../settings.ts';
import type { Frame, Homes } from '../types.ts';
import { roundHome } from './fit.ts';
import type { Instances } from './instances.ts';
import type { KnownHomes } from './seedHomes.ts';
import { OPEN } from './settings.ts';

/** How the frame's L become picture units around the middle of the room. */
export type Scale = {
  readonly bounds: Bounds;
  readonly frame: Frame;
  /** L across and down, in picture units. */
  readonly x: number;
  readonly y: number;
  /** Whether a drawing that is wider than high stands upright, in a room that is higher than wide. */
  readonly turned: boolean;
};

/** The scale at which a drawing of this size, in L, fills the room. */
export function scaleOf(frame: Frame, { footprints, count }: Cast, bounds: Bounds): Scale {
  const mean = (side: 'half' | 'up' | 'down') =>
    footprints.reduce((sum, footprint) => sum + footprint[side], 0) / count;
  const turned = bounds.height > bounds.width;
  const [across, down] = turned ? [frame.height, frame.width] : [frame.width, frame.height];
  const x = Math.max(1, bounds.width - 2 * (SETTINGS.margin + mean('half'))) / Math.max(1e-6, across);
  const y =
    Math.max(1, bounds.height - 2 * SETTINGS.margin - mean('up') - mean('down')) / Math.max(1e-6, down);
  // A crowd may fill all the room there is.
  const most = count > SETTINGS.crowd ? Number.POSITIVE_INFINITY : longestEdge(bounds);
  const least = Math.min(x, y, most);
  const longer = Math.min(Math.max(x, y), least * OPEN.mostStretch, most);
  return { bounds, frame, x: x < y ? least : longer, y: x < y ? longer : least, turned };
}

/** L in picture units: the mean of across and down. */
export function edgeOf({ x, y }: Scale): number {
  return Math.sqrt(x * y);
}

/** A point in L, in picture units. */
export function inRoom({ bounds, frame, x, y, turned }: Scale, pointX: number, pointY: number): Point {
  const [dx, dy] = [pointX - frame.x, pointY - frame.y];
  return {
    x: bounds.width / 2 + x * (turned ? -dy : dx),
    y: bounds.height / 2 + y * (turned ? dx : dy),
  };
}

/** Points in L, in picture units; x and y of point p at 2 * p. */
export function allInRoom(scale: Scale, points: Float64Array): Float64Array {
  const all = new Float64Array(points.length);
  for (let i = 0; i < points.length; i += 2) {
    const { x, y } = inRoom(scale, points[i] as number, points[i + 1] as number);
    all[i] = x;
    all[i + 1] = y;
  }
  return all;
}

/** Homes from L to shares of the frame, as in `Layout.homes`. */
export function homesAsShares(homes: Float64Array, { x, y, width, height }: Frame): Float64Array {
  return homes.map((value, i) => 0.5 + (i % 2 === 0 ? (value - x) / width : (value - y) / height));
}

/** Kept homes from shares to L, of those characters who have one. */
export function homesInL(kept: Homes | undefined, ids: readonly string[]): KnownHomes {
  const homes = new Map<number, readonly [number, number]>();
  if (!kept) return homes;
  const number = new Map(kept.characters.map((id, c) => [id, c]));
  for (const [c, id] of ids.entries()) {
    const k = number.get(id);
    if (k === undefined) continue;
    const { frame } = kept;
    const x = frame.x + ((kept.homes[2 * k] as number) - 0.5) * frame.width;
    const y = frame.y + ((kept.homes[2 * k + 1] as number) - 0.5) * frame.height;
    homes.set(c, [roundHome(x), roundHome(y)]);
  }
  return homes;
}

/** Positions from L to picture units, numbered as in `Cast`; 0 where there is no instance. */
export function inPictureUnits(instances: Instances, positions: Float64Array, scale: Scale): Float64Array {
  const all = new Float64Array(2 * instances.count * instances.scenes);
  for (let i = 0; i < instances.total; i++) {
    const at = 2 * numberInCast(instances, i);
    const { x, y } = inRoom(scale, positions[2 * i] as number, positions[2 * i + 1] as number);
    all[at] = x;
    all[at + 1] = y;
  }
  return all;
}

function numberInCast({ sceneOf, characterOf, count }: Instances, i: number): number {
  return (sceneOf[i] as number) * count + (characterOf[i] as number);
}
