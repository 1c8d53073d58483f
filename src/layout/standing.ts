import type { Point } from './bounds.ts';
import type { Footprint, Layout } from './types.ts';

/** The position of a character (by id) in a scene, in picture units. */
export function positionAt(layout: Layout, scene: number, character: string): Point {
  return pointAt(layout, scene, characterNumbers(layout).get(character) ?? -1);
}

/** The position of character number `index` in a scene, in picture units. */
export function pointAt({ characters, positions, stretch }: Layout, scene: number, index: number): Point {
  const at = 2 * (scene * characters.length + index);
  const [across, down] = stretch ?? [1, 1];
  return { x: (positions[at] as number) * across, y: (positions[at + 1] as number) * down };
}

/** x and y of every character in a scene, in picture units: a copy. */
export function scenePositions({ characters, positions, stretch }: Layout, scene: number): Float64Array {
  const size = 2 * characters.length;
  const found = positions.slice(scene * size, (scene + 1) * size);
  const [across, down] = stretch ?? [1, 1];
  return stretch ? found.map((value, k) => value * (k % 2 === 0 ? across : down)) : found;
}

/** The number of each character (by id) in the layout. */
export function characterNumbers(layout: Layout): ReadonlyMap<string, number> {
  const known = numbers.get(layout) ?? new Map(layout.characters.map((id, index) => [id, index]));
  numbers.set(layout, known);
  return known;
}

const numbers = new WeakMap<Layout, ReadonlyMap<string, number>>();

/** The footprint of character number `index`. */
export function footprintAt({ footprints }: Pick<Layout, 'footprints'>, index: number): Footprint {
  const [half = 0, up = 0, down = 0] = footprints.subarray(3 * index, 3 * index + 3);
  return { half, up, down };
}
