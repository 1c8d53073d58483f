import { type Frame, holdInFrame } from '../bounds.ts';
import { rounded } from '../stays/finalPositions.ts';
import type { Footprint } from '../types.ts';
import type { Stage } from './instances.ts';
import { OPEN } from './settings.ts';
import type { Held } from './settle.ts';

/** Scenes, first to last, in which a character stands in one spot, stay after stay; in picture units. */
export type CrowdStays = {
  readonly character: Int32Array;
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly pinned: Uint8Array;
  readonly xs: Float64Array;
  readonly ys: Float64Array;
};

type N = number[];

/** Cuts every character's way into stays, in which steps too small to mean anything are not taken. */
export function crowdStays(
  stage: Stage,
  positions: Float64Array,
  held: Held,
  edge: number,
  { width, height }: Frame,
): CrowdStays {
  const character: number[] = [];
  const [first, last, pinned, xs, ys] = [[], [], [], [], []] as [N, N, N, N, N];
  const least = OPEN.stay * edge;
  for (let c = 0; c < stage.count; c++) {
    let joined = 0;
    for (let i = stage.first[c] as number; i < (stage.first[c + 1] as number); i++) {
      const x = width / 2 + edge * (positions[2 * i] as number);
      const y = height / 2 + edge * (positions[2 * i + 1] as number);
      const pin = held.has(i) ? 1 : 0;
      const k = xs.length - 1;
      const [dx, dy] = [x - (xs[k] ?? 0), y - (ys[k] ?? 0)];
      if (joined > 0 && pinned[k] === pin && Math.sqrt(dx * dx + dy * dy) < least) {
        joined++;
        xs[k] = (xs[k] as number) + dx / joined;
        ys[k] = (ys[k] as number) + dy / joined;
        last[k] = stage.sceneOf[i] as number;
      } else {
        joined = 1;
        character.push(c);
        first.push(stage.sceneOf[i] as number);
        last.push(stage.sceneOf[i] as number);
        pinned.push(pin);
        xs.push(x);
        ys.push(y);
      }
    }
  }
  return {
    character: Int32Array.from(character),
    first: Int32Array.from(first),
    last: Int32Array.from(last),
    pinned: Uint8Array.from(pinned),
    xs: Float64Array.from(xs),
    ys: Float64Array.from(ys),
  };
}

/** On which stay character c is in scene s, at s * count + c; -1 where it is on none. */
export function spotsOf({ character, first, last }: CrowdStays, count: number, scenes: number): Int32Array {
  const spot = new Int32Array(count * scenes).fill(-1);
  for (let k = 0; k < character.length; k++)
    for (let s = first[k] as number; s <= (last[k] as number); s++)
      spot[s * count + (character[k] as number)] = k;
  return spot;
}

/**
 * Everybody's position in every scene, x and y of character c in scene s at 2 * (s * count + c). Who is off stage between two
 * stays is on the way from one to the other; before the first and after the last, and without any, nobody moves.
 */
export function spread(
  stays: CrowdStays,
  homes: Float64Array,
  scenes: number,
  boxes: readonly Footprint[],
  frame: Frame,
): Float64Array {
  const count = boxes.length;
  const positions = new Float64Array(2 * count * scenes);
  const put = (c: number, s: number, x: number, y: number) => {
    positions[2 * (s * count + c)] = rounded(x);
    positions[2 * (s * count + c) + 1] = rounded(y);
  };
  for (let c = 0, k = 0; c < count; c++) {
    if (stays.character[k] !== c) {
      const point = {
        x: frame.width * (homes[2 * c] as number),
        y: frame.height * (homes[2 * c + 1] as number),
      };
      holdInFrame(frame, boxes[c] as Footprint, point);
      for (let s = 0; s < scenes; s++) put(c, s, point.x, point.y);
      continue;
    }
    let s = 0;
    let [x, y] = [stays.xs[k] as number, stays.ys[k] as number];
    for (; stays.character[k] === c; k++) {
      const [tox, toy] = [stays.xs[k] as number, stays.ys[k] as number];
      const [start, end] = [stays.first[k] as number, stays.last[k] as number];
      for (let left = start - s; s < start; s++) {
        const share = (left - (start - s) + 1) / (left + 1);
        put(c, s, x + share * (tox - x), y + share * (toy - y));
      }
      for (; s <= end; s++) put(c, s, tox, toy);
      [x, y] = [tox, toy];
    }
    for (; s < scenes; s++) put(c, s, x, y);
  }
  return positions;
}
