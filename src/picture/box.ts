import { footprintAt, pointAt } from '../layout/standing.ts';
import type { Layout } from '../layout/types.ts';
import { SETTINGS } from './settings.ts';
import { type Font, shorten, widthIn } from './text/fit.ts';
import type { DrawnCharacter, NameSide } from './types.ts';

/** A rectangle in picture units. */
export type Box = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

export const NAME_FONT: Font = { family: 'sans', size: SETTINGS.nameSize, weight: 600 };

/** A name as it is drawn below its disc: in one line, or if that is too wide in two, cut where these are. */
export function nameLines(name: string): readonly string[] {
  if (widthIn(NAME_FONT, name) <= SETTINGS.nameWidth) return [name];
  return (inTwoLines(name) ?? [name]).map((line) => shorten(line, NAME_FONT, SETTINGS.nameWidth));
}

/** The name in two lines of about the same width; undefined for a single word. */
export function inTwoLines(name: string): readonly [string, string] | undefined {
  const words = name.split(' ');
  let best: readonly [string, string] | undefined;
  for (let k = 1; k < words.length; k++) {
    const lines = [words.slice(0, k).join(' '), words.slice(k).join(' ')] as const;
    if (!best || widthOfLines(lines) < widthOfLines(best)) best = lines;
  }
  return best;
}

/** The width of the widest of these lines. */
export function widthOfLines(lines: readonly string[]): number {
  return lines.reduce((widest, line) => Math.max(widest, widthIn(NAME_FONT, line)), 0);
}

/** The width of a name as it is drawn below its disc: no more than `SETTINGS.nameWidth`. */
export function nameWidth(name: string): number {
  return widthOfLines(nameLines(name));
}

/** How far a disc of this radius and the names below it reach from the disc's middle. */
export function reachOf(radius: number, names: readonly string[]) {
  const [width, lines] = names
    .map(nameLines)
    .reduce(
      ([widest, most], own) => [Math.max(widest, widthOfLines(own)), Math.max(most, own.length)],
      [0, 1],
    );
  const { nameDrop, nameSize, nameLine } = SETTINGS;
  return {
    half: Math.max(radius, width / 2),
    up: radius,
    down: radius + nameDrop + nameSize / 2 + (lines - 1) * nameLine,
  };
}

/** The box of a name of this width and number of lines at one side of a disc, from the disc's middle. */
export function nameBox(
  radius: number,
  side: NameSide,
  { width, lines }: { readonly width: number; readonly lines: number },
): Box {
  const { nameDrop, nameSize, nameLine, nameBeside } = SETTINGS;
  const height = nameSize + (lines - 1) * nameLine;
  const near = radius + nameDrop - nameSize / 2;
  switch (side) {
    case 'below':
      return { left: -width / 2, right: width / 2, top: near, bottom: near + height };
    case 'above':
      return { left: -width / 2, right: width / 2, top: -near - height, bottom: -near };
    case 'right':
      return {
        left: radius + nameBeside,
        right: radius + nameBeside + width,
        top: -height / 2,
        bottom: height / 2,
      };
    case 'left':
      return {
        left: -radius - nameBeside - width,
        right: -radius - nameBeside,
        top: -height / 2,
        bottom: height / 2,
      };
  }
}

/** The box, moved by (x, y). */
export function boxFrom({ left, right, top, bottom }: Box, x: number, y: number): Box {
  return { left: left + x, right: right + x, top: top + y, bottom: bottom + y };
}

/** The box of a name where it is drawn; undefined for a character without one. */
export function nameBoxOf({ x, y, radius, label }: DrawnCharacter): Box | undefined {
  if (!label) return undefined;
  const { side, lines } = label;
  return boxFrom(nameBox(radius, side, { width: widthOfLines(lines), lines: lines.length }), x, y);
}

/** The box of a disc and its name where they are drawn. */
export function boxOf(character: DrawnCharacter): Box {
  const { x, y, radius } = character;
  const disc = boxAround({ x, y }, 2 * radius, 2 * radius);
  const name = nameBoxOf(character);
  if (!name) return disc;
  return {
    left: Math.min(disc.left, name.left),
    right: Math.max(disc.right, name.right),
    top: Math.min(disc.top, name.top),
    bottom: Math.max(disc.bottom, name.bottom),
  };
}

/** The box that the layout keeps free for character number `index` at a whole scene: disc, longest name and margin. */
export function boxAt(layout: Layout, scene: number, index: number): Box {
  const { x, y } = pointAt(layout, scene, index);
  const { half, up, down } = footprintAt(layout, index);
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
