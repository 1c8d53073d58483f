import type { Layout } from '../layout/types.ts';
import { SETTINGS } from './settings.ts';
import { type Font, widthIn } from './text/fit.ts';
import type { DrawnCharacter } from './types.ts';

/** A rectangle in picture units. */
export type Box = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

export const NAME_FONT: Font = { family: 'sans', size: SETTINGS.nameSize, weight: 600 };

/** The width of a name as it is drawn: no wider than `SETTINGS.nameWidth`, to which longer names are cut. */
export function nameWidth(name: string): number {
  return Math.min(SETTINGS.nameWidth, widthIn(NAME_FONT, name));
}

/** How far a disc of this radius and the names below it reach from the disc's middle. */
export function reachOf(radius: number, names: readonly string[]) {
  const width = names.reduce((widest, name) => Math.max(widest, nameWidth(name)), 0);
  return {
    half: Math.max(radius, width / 2),
    up: radius,
    down: radius + SETTINGS.nameDrop + SETTINGS.nameSize / 2,
  };
}

/** The box of a disc and its name where they are drawn. */
export function boxOf({ x, y, radius, name }: DrawnCharacter): Box {
  const { half, up, down } = reachOf(radius, [name]);
  return { left: x - half, right: x + half, top: y - up, bottom: y + down };
}

/** The box of a name where it is drawn. */
export function nameBoxOf({ x, y, radius, name }: DrawnCharacter): Box {
  return boxAround({ x, y: y + radius + SETTINGS.nameDrop }, nameWidth(name), SETTINGS.nameSize);
}

/** The box that the layout keeps free for character number `index` at a whole scene: disc, longest name and margin. */
export function boxAt({ characters, positions, footprints }: Layout, scene: number, index: number): Box {
  const at = 2 * (scene * characters.length + index);
  const x = positions[at] as number;
  const y = positions[at + 1] as number;
  const half = footprints[3 * index] as number;
  const up = footprints[3 * index + 1] as number;
  const down = footprints[3 * index + 2] as number;
  return { left: x - half, right: x + half, top: y - up, bottom: y + down };
}

/** The box of this size around (x, y). */
export function boxAround(
  { x, y }: { readonly x: number; readonly y: number },
  width: number,
  height: number,
): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

/** Whether two boxes overlap by more than an edge. */
export function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;
}
