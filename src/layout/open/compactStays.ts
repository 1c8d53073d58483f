import { keepInBounds, type Point } from '../bounds.ts';
import type { Cast } from '../cast.ts';
import { roundPosition } from '../roundPosition.ts';
import type { Footprint } from '../types.ts';
import type { Instances } from './instances.ts';
import { edgeOf, inRoom, type Scale } from './scale.ts';
import { OPEN } from './settings.ts';

/** The stays (see `Stay`) of all characters, one after the other, as arrays: crowds have too many for objects. */
export type CompactStays = {
  readonly character: Int32Array;
  /** First and last scene. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** Picture units. */
  readonly xs: Float64Array;
  readonly ys: Float64Array;
};

/**
 * Divides every character's instances into stays: an instance joins the stay before it if the step would be too short.
 * One pass, unlike `staysOf`. Scenes between two instances belong to no stay.
 */
export function compactStaysOf(
  { first, sceneOf, count }: Instances,
  positions: Float64Array,
  scale: Scale,
): CompactStays {
  const stays = {
    character: [] as number[],
    first: [] as number[],
    last: [] as number[],
    xs: [] as number[],
    ys: [] as number[],
  };
  const { xs, ys } = stays;
  const least = OPEN.leastStep * edgeOf(scale);
  for (let c = 0; c < count; c++) {
    let joined = 0;
    for (let i = first[c] as number; i < (first[c + 1] as number); i++) {
      const { x, y } = inRoom(scale, positions[2 * i] as number, positions[2 * i + 1] as number);
      const k = xs.length - 1;
      const [dx, dy] = [x - (xs[k] ?? 0), y - (ys[k] ?? 0)];
      if (joined > 0 && Math.sqrt(dx * dx + dy * dy) < least) {
        joined++;
        xs[k] = (xs[k] as number) + dx / joined;
        ys[k] = (ys[k] as number) + dy / joined;
        stays.last[k] = sceneOf[i] as number;
      } else {
        joined = 1;
        stays.character.push(c);
        stays.first.push(sceneOf[i] as number);
        stays.last.push(sceneOf[i] as number);
        xs.push(x);
        ys.push(y);
      }
    }
  }
  return {
    character: Int32Array.from(stays.character),
    first: Int32Array.from(stays.first),
    last: Int32Array.from(stays.last),
    xs: Float64Array.from(xs),
    ys: Float64Array.from(ys),
  };
}

/** The stay of each instance, numbered as in `Cast`; -1 for none. */
export function stayOfEach(
  { character, first, last }: Pick<CompactStays, 'character' | 'first' | 'last'>,
  { count, scenes }: Cast,
): Int32Array {
  const stayOf = new Int32Array(count * scenes).fill(-1);
  for (let k = 0; k < character.length; k++)
    for (let s = first[k] as number; s <= (last[k] as number); s++)
      stayOf[s * count + (character[k] as number)] = k;
  return stayOf;
}

/**
 * Final positions, as in `Layout.positions`. Between two stays, positions are interpolated; before the first and after
 * the last the character stands still, and without any it stands at home (`homes` are in picture units).
 */
export function interpolated(
  stays: CompactStays,
  homes: Float64Array,
  { count, scenes, footprints }: Cast,
  bounds: Scale['bounds'],
): Float64Array {
  const positions = new Float64Array(2 * count * scenes);
  const put = (c: number, s: number, x: number, y: number) => {
    positions[2 * (s * count + c)] = roundPosition(x);
    positions[2 * (s * count + c) + 1] = roundPosition(y);
  };
  for (let c = 0, k = 0; c < count; c++) {
    if (stays.character[k] !== c) {
      const point: Point = {
        x: homes[2 * c] as number,
        y: homes[2 * c + 1] as number,
      };
      keepInBounds(bounds, footprints[c] as Footprint, point);
      for (let s = 0; s < scenes; s++) put(c, s, point.x, point.y);
      continue;
    }
    let s = 0;
    let [x, y] = [stays.xs[k] as number, stays.ys[k] as number];
    for (; stays.character[k] === c; k++) {
      const [toX, toY] = [stays.xs[k] as number, stays.ys[k] as number];
      const [start, end] = [stays.first[k] as number, stays.last[k] as number];
      for (let gap = start - s; s < start; s++) {
        const share = (gap - (start - s) + 1) / (gap + 1);
        put(c, s, x + share * (toX - x), y + share * (toY - y));
      }
      for (; s <= end; s++) put(c, s, toX, toY);
      [x, y] = [toX, toY];
    }
    for (; s < scenes; s++) put(c, s, x, y);
  }
  return positions;
}
