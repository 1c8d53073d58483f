import type { StageProgress } from '../../canvas/stageProgress.ts';
import { isCrowd } from '../../crowd.ts';
import { heaviestFirst } from '../../heaviestFirst.ts';
import { SETTINGS } from '../../settings.ts';
import { widthIn } from '../../text/fit.ts';
import type { Tween } from '../../tween.ts';
import type { DrawnCharacter } from '../../types.ts';
import { NAME_FONT } from '../people/footprint.ts';
import { xOf, yOf } from '../people/onCanvas.ts';
import { type NameRoom, thinNames } from './thinNames.ts';

/** The names that are drawn between two pictures. */
export type NamesOf = {
  /** Type size in CSS pixels. */
  readonly size: number;
  /** How far the name of number n is there: 0 … 1. */
  readonly opacity: (n: number, stages: StageProgress) => number;
};

/** In a crowd, CSS pixels below which names do not shrink, since they are thinned instead, and above which they do not grow. */
const LEAST_SIZE = 12.5;
const GREATEST_SIZE = 15;

/** More names than this on the whole picture would be a carpet of letters; in haste, more would take too long. */
const MOST_NAMES = 240;
const MOST_IN_HASTE = 100;

/** Whoever comes behind so many times as many others would hardly find room, and is not tried. */
const TRIED = 4;

/** Shares of the way at which names that stay are tried for room. */
const ON_THE_WAY = [0, 0.25, 0.5, 0.75, 1];

/**
 * Whose names have room from one picture of a reel to the other, at `scale` CSS pixels a picture unit. Seen `zoom` times
 * as close, there is room for more: wherever one looks for as many as on the whole, so that none depends on where that is.
 */
export function namesOf(reel: Tween, scale: number, zoom: number, hasty = false): NamesOf {
  const { people } = reel;
  const size = sizeOf(people.length, scale);
  if (!isCrowd(people.length)) return { size, opacity: () => 1 };
  const shown = people.map(({ before, after }) => (after ?? before) as DrawnCharacter);
  const most = Math.round((hasty ? MOST_IN_HASTE : MOST_NAMES) * zoom ** 2);
  const order = heaviestFirst(shown, importanceOf).slice(0, TRIED * most);
  const rooms: NameRoom[] = [];
  const moments = ON_THE_WAY.map(() => new Float32Array(2 * people.length));
  for (const n of order) {
    const { name, radius } = shown[n] as DrawnCharacter;
    const middle = radius + dropOf(size) / scale;
    const half = ((widthIn(NAME_FONT, name) * size) / SETTINGS.nameSize / 2 + 4) / scale;
    rooms[n] = { half, top: middle - (0.6 * size) / scale, bottom: middle + (0.6 * size) / scale };
    const person = people[n] as Tween['people'][number];
    for (const [m, standing] of moments.entries()) {
      standing[2 * n] = xOf(person, ON_THE_WAY[m] as number);
      standing[2 * n + 1] = yOf(person, ON_THE_WAY[m] as number);
    }
  }
  const { width, height } = reel.after;
  const inside = (n: number, standing: Float32Array) => {
    const [x, y, room] = [standing[2 * n] as number, standing[2 * n + 1] as number, rooms[n] as NameRoom];
    return x > room.half && x < width - room.half && y + room.bottom < height;
  };
  const among = (standing: Float32Array) => order.filter((n) => inside(n, standing));
  const [start, end] = [moments[0] as Float32Array, moments.at(-1) as Float32Array];
  const before = thinNames(among(start), rooms, [start], most);
  const after = reel.before === reel.after ? before : thinNames(among(end), rooms, [end], most);
  const both = order.filter((n) => before.has(n) && after.has(n));
  const between = before === after ? before : thinNames(both, rooms, moments, most);
  return {
    size,
    opacity: (n, { leaving, entering }) => {
      if (between.has(n)) return 1;
      return Math.max(before.has(n) ? 1 - leaving : 0, after.has(n) ? entering : 0);
    },
  };
}

/** The size of the names of so many people, in CSS pixels, at `scale` of those a picture unit. */
function sizeOf(people: number, scale: number): number {
  const size = SETTINGS.nameSize * scale;
  return isCrowd(people) ? Math.min(GREATEST_SIZE, Math.max(LEAST_SIZE, size)) : size;
}

/** Whom the selection is about, then who is in most scenes; nothing that changes from scene to scene. */
const importanceOf = ({ opacity, radius }: DrawnCharacter) => 100 * opacity + Math.min(99, radius);

/** The names that may be wanted when the time moves, and their size in CSS pixels. */
export function foreseenNames(people: readonly DrawnCharacter[], scale: number) {
  const numbers = heaviestFirst(people, importanceOf).slice(0, TRIED * MOST_IN_HASTE);
  return {
    names: Array.from(numbers, (n) => (people[n] as DrawnCharacter).name),
    size: sizeOf(people.length, scale),
  };
}

/** From a disc's edge to the middle of its name of type size `size`, in the same unit. */
export function dropOf(size: number): number {
  return (SETTINGS.nameDrop / SETTINGS.nameSize) * size;
}
