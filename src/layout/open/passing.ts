import { type Frame, holdInFrame, type Point } from '../bounds.ts';
import type { Footprint } from '../types.ts';
import { OPEN } from './settings.ts';

/** Everybody's way through the story, from one spot to the next; in picture units. */
export type Walk = {
  /** The spot on which character c stands in scene s at s * count + c, -1 while it is on its way. */
  readonly spot: Int32Array;
  /** Who stands on each. */
  readonly character: Int32Array;
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  /** 1 for spots that the reader holds. */
  readonly pinned: Uint8Array;
};

/**
 * Moves spots, in place, so that people do not walk through each other: where two come closer than `near` on the straight
 * ways from one scene to the next, each way gives half of what is missing, at the end that is closer to where they would
 * meet. Only those who take part in one of the two scenes count.
 *
 * @returns whether there was anything to do
 */
export function dodge(
  walk: Walk,
  present: Uint8Array,
  boxes: readonly Footprint[],
  near: number,
  frame: Frame,
): boolean {
  const count = boxes.length;
  const scenes = present.length / count;
  let met = false;
  for (let s = 0; s + 1 < scenes; s++) {
    const people: number[] = [];
    for (let c = 0; c < count; c++) {
      const [now, then] = [s * count + c, (s + 1) * count + c];
      const [here, there] = [walk.spot[now] as number, walk.spot[then] as number];
      if ((present[now] && here >= 0) || (present[then] && there >= 0)) people.push(c);
    }
    if (people.length > OPEN.dodging) continue;
    for (let k = 0; k < people.length; k++)
      for (let l = k + 1; l < people.length; l++) {
        const [a, b] = [people[k] as number, people[l] as number];
        if (pass(walk, s * count + a, s * count + b, count, near)) met = true;
      }
  }
  if (!met) return false;
  const point: Point = { x: 0, y: 0 };
  for (let k = 0; k < walk.xs.length; k++) {
    if (walk.pinned[k]) continue;
    point.x = walk.xs[k] as number;
    point.y = walk.ys[k] as number;
    holdInFrame(frame, boxes[walk.character[k] as number] as Footprint, point);
    walk.xs[k] = point.x;
    walk.ys[k] = point.y;
  }
  return true;
}

/** From which spot to which; who comes from or goes off stage stands still for that. */
function ends(spot: Int32Array, i: number, count: number): [from: number, to: number] {
  const [from, to] = [spot[i] as number, spot[i + count] as number];
  return from < 0 ? [to, to] : to < 0 ? [from, from] : [from, to];
}

/** Sees to it that two instances pass each other on their way to the next scene. */
function pass({ spot, xs, ys, pinned }: Walk, a: number, b: number, count: number, near: number): boolean {
  const [a0, a1] = ends(spot, a, count);
  const [b0, b1] = ends(spot, b, count);
  const x = (xs[b0] as number) - (xs[a0] as number);
  const y = (ys[b0] as number) - (ys[a0] as number);
  const dx = (xs[b1] as number) - (xs[a1] as number) - x;
  const dy = (ys[b1] as number) - (ys[a1] as number) - y;
  const along = dx * dx + dy * dy || 1e-9;
  const time = Math.min(1, Math.max(0, -(x * dx + y * dy) / along));
  const [rx, ry] = [x + time * dx, y + time * dy];
  const distance = Math.sqrt(rx * rx + ry * ry);
  if (distance >= near) return false;
  // Straight through each other: to the side then.
  const [nx, ny] =
    distance > 1e-3 * near ? [rx / distance, ry / distance] : [-dy / Math.sqrt(along), dx / Math.sqrt(along)];
  const lack = (near - distance) / 2;
  const give = (from: number, to: number, by: number) => {
    const [early, late] = from === to ? [1, 0] : [1 - time, time];
    const share = by / (early * early + late * late);
    for (const [at, part] of [
      [from, early],
      [to, late],
    ] as const) {
      if (pinned[at]) continue;
      xs[at] = (xs[at] as number) + nx * share * part;
      ys[at] = (ys[at] as number) + ny * share * part;
    }
  };
  give(a0, a1, -lack);
  give(b0, b1, lack);
  return true;
}
