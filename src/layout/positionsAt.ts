import { pushApart } from './pushApart.ts';
import { SETTINGS } from './settings.ts';
import { journeyOf } from './transitionPaths.ts';
import { easedMove } from './transitionStages.ts';
import type { Layout } from './types.ts';

/**
 * x and y of every character at `time`, a number from 0 to scenes - 1: the scene's own positions at whole times, and
 * between them on the way. Nothing is remembered, so every moment looks the same from wherever one came to it.
 * Characters (by number) that are not in `visible` take no room on the way; without it all do.
 */
export function positionsAt(layout: Layout, time: number, visible?: ReadonlySet<number>): Float64Array {
  const count = layout.characters.length;
  const clamped = Math.min(layout.scenes - 1, Math.max(0, time));
  const scene = Math.floor(clamped);
  const from = layout.positions.slice(2 * scene * count, 2 * (scene + 1) * count);
  const share = easedMove(clamped - scene);
  if (share === 0) return from;
  if (share === 1) return layout.positions.slice(2 * (scene + 1) * count, 2 * (scene + 2) * count);
  const to = layout.positions.subarray(2 * (scene + 1) * count, 2 * (scene + 2) * count);
  const people = layout.characters.map((_, c) => c).filter((c) => !visible || visible.has(c));
  const positions = journeyOf(layout, from, to, share, people);
  // In a crowd, on the way, there is no room to make, nor time to make it.
  if (people.length <= SETTINGS.crowd) pushApart(layout, positions, people);
  return positions;
}
