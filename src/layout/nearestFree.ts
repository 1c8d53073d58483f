import { keepInPlace, type Point } from './bounds.ts';
import { overlapBetween } from './separation.ts';
import { SETTINGS } from './settings.ts';
import type { Footprint, Region, Room } from './types.ts';

/** Someone who stands somewhere, and the region to stay in. */
export type Person = Point & { readonly footprint: Footprint; readonly region: Region | undefined };

/**
 * The free spot nearest to where `one` stands, among `others`. It touches them or the edge of its region, so it is at a crossing of
 * the lines along which it would.
 */
export function nearestFree(one: Person, others: readonly Person[], layout: Room): Point | undefined {
  const { footprint } = one;
  const apart = (a: number, b: number) => a + b + SETTINGS.air;
  const byDistance = (from: number, lines: number[]) =>
    lines.toSorted((a, b) => Math.abs(a - from) - Math.abs(b - from));
  const xs = byDistance(one.x, [
    one.x,
    ...others.flatMap((other) => {
      const by = apart(footprint.half, other.footprint.half);
      return [other.x - by, other.x + by];
    }),
  ]);
  const ys = byDistance(one.y, [
    one.y,
    ...others.flatMap((other) => [
      other.y - apart(footprint.down, other.footprint.up),
      other.y + apart(footprint.up, other.footprint.down),
    ]),
  ]);
  let best: Point | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const x of xs) {
    if (Math.abs(x - one.x) >= least) break;
    for (const y of ys) {
      const way = Math.hypot(x - one.x, y - one.y);
      if (way >= least) break;
      const there = { ...one, x, y };
      keepInPlace(layout, one.region, footprint, there);
      if (there.x !== x || there.y !== y || others.some((other) => overlap(there, other))) continue;
      best = { x, y };
      least = way;
    }
  }
  return best;
}

/** Whether two would cover each other. */
export function overlap(one: Person, other: Person): boolean {
  return overlapBetween(one.footprint, other.footprint, { x: other.x - one.x, y: other.y - one.y }, TOUCHING);
}

/** Only those step aside who would be covered; they then leave some air. */
const TOUCHING = { air: 0, bias: 1 } as const;
