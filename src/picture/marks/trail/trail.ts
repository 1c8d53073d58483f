import { positionAt } from '../../../layout/standing.ts';
import type { Layout } from '../../../layout/types.ts';
import type { Box } from '../../box.ts';
import { SETTINGS } from '../../settings.ts';
import type { DrawnCharacter, Stop } from '../../types.ts';
import { nameWidth } from '../people/footprint.ts';

/** Numbers of scenes stand no closer to each other than this. */
const APART = 18;

/** Above the stop, from its middle to the foot and the head of its number, and half as wide as one. */
const FOOT = 5;
const HEAD = 19;
const HALF = 9;

/**
 * A character's way through the layout over the first `scenes` scenes: its stops, in order. Their numbers make way for
 * people, names and words (`taken`) and for those of earlier stops.
 */
export function trailOf(layout: Layout, character: string, scenes: number, taken: readonly Box[]): Stop[] {
  const stops: Stop[] = [];
  for (let scene = 0; scene < Math.min(scenes, layout.scenes); scene++) {
    const { x, y } = positionAt(layout, scene, character);
    const last = stops.at(-1);
    if (last && last.x === x && last.y === y) continue;
    const free = !taken.some(
      ({ left, right, top, bottom }) =>
        left < x + HALF && right > x - HALF && top < y - FOOT && bottom > y - HEAD,
    );
    const apart = stops.every((other) => Math.hypot(other.x - x, other.y - y) >= APART);
    stops.push({ x, y, scene, numbered: free && apart });
  }
  return stops;
}

/** What a character and its name cover. */
export function coveredBy({ x, y, radius, name }: DrawnCharacter): Box {
  const half = Math.max(radius, nameWidth(name) / 2);
  const bottom = y + radius + SETTINGS.nameDrop + SETTINGS.nameSize;
  return { left: x - half, right: x + half, top: y - radius, bottom };
}
