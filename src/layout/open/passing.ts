import { type Bounds, keepInBounds, type Point } from '../bounds.ts';
import type { Cast } from '../cast.ts';
import type { Footprint } from '../types.ts';
import type { CompactStays } from './compactStays.ts';
import { OPEN } from './settings.ts';

/** Stays, and the stay of each instance, numbered as in `Cast`; -1 for none. */
export type StaysByInstance = Omit<CompactStays, 'first' | 'last'> & { readonly stayOf: Int32Array };

/**
 * Moves stays, in place, so that characters do not walk through each other. Two who go straight from one scene to the
 * next are nearest at their closest point of approach; if that is less than `distance` (picture units), each path gives
 * way by half of the rest, at the end that is nearer in time. Only characters who are drawn in both scenes
 * and take part in one of them count.
 *
 * @returns whether any two came too close
 */
export function keepPassingDistance(
  stays: StaysByInstance,
  { count, scenes, present, drawn, footprints }: Cast,
  bounds: Bounds,
  distance: number,
): boolean {
  const { stayOf, xs, ys } = stays;
  let met = false;
  for (let s = 0; s + 1 < scenes; s++) {
    const people: number[] = [];
    for (let c = 0; c < count; c++) {
      const [now, then] = [s * count + c, (s + 1) * count + c];
      const [here, there] = [stayOf[now] as number, stayOf[then] as number];
      const moves = drawn[now] && drawn[then];
      if (moves && ((present[now] && here >= 0) || (present[then] && there >= 0))) people.push(c);
    }
    if (people.length > OPEN.mostPassing) continue;
    for (let k = 0; k < people.length; k++)
      for (let l = k + 1; l < people.length; l++) {
        const one = pathOf(stayOf, s * count + (people[k] as number), count);
        const other = pathOf(stayOf, s * count + (people[l] as number), count);
        if (pass(stays, one, other, distance)) met = true;
      }
  }
  if (!met) return false;
  const point: Point = { x: 0, y: 0 };
  for (let k = 0; k < xs.length; k++) {
    point.x = xs[k] as number;
    point.y = ys[k] as number;
    keepInBounds(bounds, footprints[stays.character[k] as number] as Footprint, point);
    xs[k] = point.x;
    ys[k] = point.y;
  }
  return true;
}

/** A straight path from one stay to another. */
type Path = readonly [from: number, to: number];

/** The path of instance i to the next scene. Without a stay in one of the two, the character stands still. */
function pathOf(stayOf: Int32Array, i: number, count: number): Path {
  const [from, to] = [stayOf[i] as number, stayOf[i + count] as number];
  return from < 0 ? [to, to] : to < 0 ? [from, from] : [from, to];
}

/** Moves two paths apart, in place, if they come closer than `distance`. Returns whether they did. */
function pass(stays: StaysByInstance, one: Path, other: Path, distance: number): boolean {
  const { xs, ys } = stays;
  const x = (xs[other[0]] as number) - (xs[one[0]] as number);
  const y = (ys[other[0]] as number) - (ys[one[0]] as number);
  const dx = (xs[other[1]] as number) - (xs[one[1]] as number) - x;
  const dy = (ys[other[1]] as number) - (ys[one[1]] as number) - y;
  const along = dx * dx + dy * dy || 1e-9;
  const time = Math.min(1, Math.max(0, -(x * dx + y * dy) / along));
  const [rx, ry] = [x + time * dx, y + time * dy];
  const closest = Math.sqrt(rx * rx + ry * ry);
  if (closest >= distance) return false;
  // Straight through each other: to the side.
  const [nx, ny] =
    closest > 1e-3 * distance
      ? [rx / closest, ry / closest]
      : [-dy / Math.sqrt(along), dx / Math.sqrt(along)];
  const lack = (distance - closest) / 2;
  const shift = ([from, to]: Path, by: number) => {
    const [early, late] = from === to ? [1, 0] : [1 - time, time];
    const share = by / (early * early + late * late);
    for (const [at, part] of [
      [from, early],
      [to, late],
    ] as const) {
      xs[at] = (xs[at] as number) + nx * share * part;
      ys[at] = (ys[at] as number) + ny * share * part;
    }
  };
  shift(one, -lack);
  shift(other, lack);
  return true;
}
