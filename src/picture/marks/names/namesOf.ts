import type { Progress } from '../../canvas/progress.ts';
import { isCrowd } from '../../crowd.ts';
import { heaviestFirst } from '../../heaviestFirst.ts';
import { SETTINGS } from '../../settings.ts';
import type { Tween, Tweened } from '../../tween.ts';
import type { DrawnCharacter } from '../../types.ts';
import { xOf, yOf } from '../people/onCanvas.ts';
import { pixelWidth } from './nameSprites.ts';
import { type NameRoom, thinNames } from './thinNames.ts';

/** Which names are painted between two pictures. */
export type NamesOf = {
  /** Type size in CSS pixels. */
  readonly size: number;
  /** Opacity of the name of character number n: 0 … 1. */
  readonly opacity: (n: number, progress: Progress) => number;
};

/** Type sizes in a crowd, in CSS pixels: names do not shrink further, since they are thinned instead, nor grow further. */
const LEAST_SIZE = 12.5;
const GREATEST_SIZE = 15;

/** The most names on the whole picture: more would cover it with letters, and in low quality take too long. */
const MOST_NAMES = 240;
const MOST_IN_LOW_QUALITY = 100;

/** Only so many times as many as there may be names are tried for room: any further ones would hardly find it. */
const TRIED = 4;

/** Shares of the transition at which names that stay are tried for room. */
const TRIED_AT = [0, 0.25, 0.5, 0.75, 1];

/** Clear room beside a name, in CSS pixels, and half the height of a name as a share of its type size. */
const BESIDE = 4;
const HALF_HEIGHT = 0.6;

type View = {
  /** CSS pixels per picture unit. */
  readonly scale: number;
  readonly zoom: number;
  readonly isLow?: boolean;
};

/**
 * Which names have room from one picture of a tween to the other. Zoomed in, there is room for more; which names
 * those are does not depend on the part that is in view.
 */
export function namesOf(tween: Tween, view: View): NamesOf {
  const { characters } = tween;
  const size = sizeOf(characters.length, view.scale);
  if (!isCrowd(characters.length)) return { size, opacity: () => 1 };
  const most = Math.round((view.isLow ? MOST_IN_LOW_QUALITY : MOST_NAMES) * view.zoom ** 2);
  const shown = characters.map(({ before, after }) => (after ?? before) as DrawnCharacter);
  const order = heaviestFirst(shown, importanceOf).slice(0, TRIED * most);
  const rooms: NameRoom[] = [];
  for (const n of order) rooms[n] = roomOf(shown[n] as DrawnCharacter, size, view.scale);
  const moments = TRIED_AT.map((share) => positionsAt(characters, order, share));
  const { width, height } = tween.after;
  const isInside = (n: number, positions: Float32Array) => {
    const [x, y, room] = [positions[2 * n] as number, positions[2 * n + 1] as number, rooms[n] as NameRoom];
    return x > room.half && x < width - room.half && y + room.bottom < height;
  };
  const thinned = (positions: Float32Array) =>
    thinNames(
      order.filter((n) => isInside(n, positions)),
      rooms,
      [positions],
      most,
    );
  const before = thinned(moments[0] as Float32Array);
  const after = tween.before === tween.after ? before : thinned(moments.at(-1) as Float32Array);
  const both = order.filter((n) => before.has(n) && after.has(n));
  const throughout = before === after ? before : thinNames(both, rooms, moments, most);
  return {
    size,
    opacity: (n, { leaving, entering }) => {
      if (throughout.has(n)) return 1;
      return Math.max(before.has(n) ? 1 - leaving : 0, after.has(n) ? entering : 0);
    },
  };
}

function roomOf({ name, radius }: DrawnCharacter, size: number, scale: number): NameRoom {
  const middle = radius + dropOf(size) / scale;
  return {
    half: (pixelWidth(name, size) / 2 + BESIDE) / scale,
    top: middle - (HALF_HEIGHT * size) / scale,
    bottom: middle + (HALF_HEIGHT * size) / scale,
  };
}

/** Where the characters of these numbers stand at a share of the way: x and y of number n at 2 * n. */
function positionsAt(
  characters: readonly Tweened<DrawnCharacter>[],
  numbers: Iterable<number>,
  share: number,
): Float32Array {
  const positions = new Float32Array(2 * characters.length);
  for (const n of numbers) {
    const character = characters[n] as Tweened<DrawnCharacter>;
    positions[2 * n] = xOf(character, share);
    positions[2 * n + 1] = yOf(character, share);
  }
  return positions;
}

/** The type size of names, in CSS pixels, at this many of those per picture unit. */
function sizeOf(characters: number, scale: number): number {
  const size = SETTINGS.nameSize * scale;
  return isCrowd(characters) ? Math.min(GREATEST_SIZE, Math.max(LEAST_SIZE, size)) : size;
}

/** Characters that are not dimmed come first, then those in most scenes: nothing that changes from scene to scene. */
const importanceOf = ({ opacity, radius }: DrawnCharacter) => 100 * opacity + Math.min(99, radius);

/** The names that may be painted when the time moves, and their type size in CSS pixels. */
export function foreseenNames(characters: readonly DrawnCharacter[], scale: number) {
  const numbers = heaviestFirst(characters, importanceOf).slice(0, TRIED * MOST_IN_LOW_QUALITY);
  return {
    names: Array.from(numbers, (n) => (characters[n] as DrawnCharacter).name),
    size: sizeOf(characters.length, scale),
  };
}

/** From a disc's edge to the middle of its name at a type size, in the same unit. */
export function dropOf(size: number): number {
  return (SETTINGS.nameDrop / SETTINGS.nameSize) * size;
}
