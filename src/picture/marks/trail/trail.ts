import { positionAt } from '../../../layout/standing.ts';
import { type Box, overlap } from '../../box.ts';
import type { Plan } from '../../plan.ts';
import type { Stop } from '../../types.ts';

/** Numbers of scenes keep this distance from each other, in picture units. */
const APART = 18;

/** The box of a number, from the middle of its stop: foot and head above it, and half the width. */
const FOOT = 5;
const HEAD = 19;
const HALF = 9;

/**
 * A character's way through its first `scenes` scenes: its stops, in order. A number is left out where it would cover a
 * box of `taken` or come too close to that of an earlier stop.
 */
export function trailOf({ layout }: Plan, character: string, scenes: number, taken: readonly Box[]): Stop[] {
  const stops: Stop[] = [];
  for (let scene = 0; scene < Math.min(scenes, layout.scenes); scene++) {
    const { x, y } = positionAt(layout, scene, character);
    const last = stops.at(-1);
    if (last && last.x === x && last.y === y) continue;
    const number = { left: x - HALF, right: x + HALF, top: y - HEAD, bottom: y - FOOT };
    const free = !taken.some((box) => overlap(box, number));
    const apart = stops.every((other) => Math.hypot(other.x - x, other.y - y) >= APART);
    stops.push({ x, y, scene, numbered: free && apart });
  }
  return stops;
}
