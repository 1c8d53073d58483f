import type { Footprint } from '../types.ts';
import { CLEARING } from './settings.ts';

export type Standing = { readonly x: number; readonly y: number };

const { clearance, widestBow, tooFar, overlapping, missing, shortest } = CLEARING;

/** What it costs that a footprint lies where no bow of the line between two others gets round it. */
export function obstacleCost(
  { half, up, down }: Footprint,
  at: Standing,
  from: Standing,
  to: Standing,
): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  if (length < 1) return 0;
  const [ux, uy] = [dx / length, dy / length];
  // The middle of the footprint, along the line and to its left, and how far it reaches in both directions.
  const [mx, my] = [at.x - from.x, at.y + (down - up) / 2 - from.y];
  const along = mx * ux + my * uy;
  const aside = my * ux - mx * uy;
  const tall = (up + down) / 2;
  const acrossReach = half * Math.abs(uy) + tall * Math.abs(ux) + clearance;
  const needed = acrossReach - Math.abs(aside);
  if (needed <= 0) return 0;
  const share = along / length;
  if (share <= 0.06 || share >= 0.94) return 0;
  // A curve reaches furthest in its middle.
  const middle = Math.min(needed / (4 * share * (1 - share)), length);
  return tooFar * Math.max(0, middle - widestBow * length);
}

/** What it costs that two footprints overlap. */
export function overlapCost(one: Footprint, a: Standing, other: Footprint, b: Standing): number {
  const across = one.half + other.half - Math.abs(a.x - b.x);
  const down = a.y < b.y ? one.down + other.up - (b.y - a.y) : other.down + one.up - (a.y - b.y);
  const depth = Math.min(across, down);
  return depth > 0 ? overlapping * (1 + depth) : 0;
}

/** What it costs that a line between two would be too short. */
export function lengthCost(one: Footprint, a: Standing, other: Footprint, b: Standing): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = Math.hypot(dx, dy) || 1;
  const left = length - exit(one, dx / length, dy / length) - exit(other, -dx / length, -dy / length);
  return missing * Math.max(0, shortest - left);
}

/** How far from its disc's middle a line leaves a footprint in a direction: at the disc, or below the name. */
function exit({ half, up, down }: Footprint, ux: number, uy: number): number {
  if (uy <= 0 || Math.abs(ux) * up > half * uy) return up;
  return Math.max(up, Math.min(down / uy, half / (Math.abs(ux) || 1e-9)));
}
