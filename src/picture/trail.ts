import type { Layout } from '../layout/types.ts';
import { settledAt } from './bows.ts';
import type { Point } from './curve.ts';

/** Where a character stands for some scenes on end: the first of them (0-based), and the place. */
export type Stop = Point & { readonly scene: number };

/** A character's way through the layout over the first `scenes` scenes: its stops, in order. */
export function trailOf(layout: Layout, character: string, scenes: number): readonly Stop[] {
  const stops: Stop[] = [];
  for (let scene = 0; scene < Math.min(scenes, layout.scenes); scene++) {
    const { x, y } = settledAt(layout, scene, character);
    const last = stops.at(-1);
    if (!last || last.x !== x || last.y !== y) stops.push({ x, y, scene });
  }
  return stops;
}

/** Numbers of scenes stand no closer to each other than this. */
const APART = 18;

/** Whether no earlier stop is so near that the numbers of their scenes would lie over each other. */
export function hasRoom(stops: readonly Stop[], index: number): boolean {
  const { x, y } = stops[index] as Stop;
  return stops.slice(0, index).every((other) => Math.hypot(other.x - x, other.y - y) >= APART);
}
