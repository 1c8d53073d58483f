import type { Point } from './bounds.ts';
import type { Footprint, Layout } from './types.ts';

/** The position of a character (by id) in a scene, in picture units. */
export function positionAt(layout: Layout, scene: number, character: string): Point {
  const index = characterNumbers(layout).get(character) ?? -1;
  const at = 2 * (scene * layout.characters.length + index);
  return { x: layout.positions[at] as number, y: layout.positions[at + 1] as number };
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
