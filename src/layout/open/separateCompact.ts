import { type Bounds, keepInBounds, type Point } from '../bounds.ts';
import type { Cast } from '../cast.ts';
import { drawnTogetherIn } from '../drawnTogether.ts';
import { overlapBetween } from '../separation.ts';
import type { Footprint } from '../types.ts';
import type { CompactStays } from './compactStays.ts';
import { OPEN } from './settings.ts';

/** The story is divided into this many parts, each with a grid of its own: stays of different times never meet. */
const PARTS = 16;

const APART = { air: OPEN.crowdAir, bias: 1 };

/**
 * `separate` for a crowd: moves stays that share a scene apart, in place, as far as the work allowed suffices. Compares
 * only stays in neighbouring cells of a grid and in the same part of the story.
 */
export function separateCompact(stays: CompactStays, cast: Cast, bounds: Bounds): void {
  const { footprints, scenes } = cast;
  const drawnTogether = drawnTogetherIn(cast);
  const { character, first, last, xs, ys } = stays;
  const total = xs.length;
  const cell =
    footprints.reduce((most, { half, up, down }) => Math.max(most, 2 * half, up + down), 1) + OPEN.crowdAir;
  const across = Math.ceil(bounds.width / cell) + 2;
  const cells = across * (Math.ceil(bounds.height / cell) + 2);
  const scenesInPart = Math.ceil(scenes / PARTS);
  const partOf = (scene: number) => Math.floor(scene / scenesInPart);
  let entries = 0;
  for (let a = 0; a < total; a++) entries += partOf(last[a] as number) - partOf(first[a] as number) + 1;
  /** By part and cell, a linked list of entries: `heads` has the first, `next` the one after each. */
  const heads = new Int32Array(cells * PARTS);
  const next = new Int32Array(entries);
  const stayOf = new Int32Array(entries);
  const point: Point = { x: 0, y: 0 };
  let checks = 0;

  /** Whether stay a and stay b share a scene in `part`, which is the first part that both have. */
  const meet = (a: number, b: number, part: number): boolean => {
    if (character[a] === character[b] || (last[a] as number) < (first[b] as number)) return false;
    if ((last[b] as number) < (first[a] as number)) return false;
    return Math.max(partOf(first[a] as number), partOf(first[b] as number)) === part;
  };

  const areDrawnTogether = (a: number, b: number): boolean =>
    drawnTogether(
      character[a] as number,
      character[b] as number,
      Math.max(first[a] as number, first[b] as number),
      Math.min(last[a] as number, last[b] as number),
    );

  /** Pushes stay a and stay b apart. Returns whether they overlapped. */
  const push = (a: number, b: number): boolean => {
    const one = footprints[character[a] as number] as Footprint;
    const other = footprints[character[b] as number] as Footprint;
    point.x = (xs[b] as number) - (xs[a] as number);
    point.y = (ys[b] as number) - (ys[a] as number);
    if (!overlapBetween(one, other, point, APART) || !areDrawnTogether(a, b)) return false;
    xs[a] = (xs[a] as number) - point.x / 2;
    ys[a] = (ys[a] as number) - point.y / 2;
    xs[b] = (xs[b] as number) + point.x / 2;
    ys[b] = (ys[b] as number) + point.y / 2;
    return true;
  };

  /** Pushes stay a off those in one cell and part. Returns whether there was any. */
  const pushOff = (a: number, own: number, part: number): boolean => {
    let met = false;
    for (let e = heads[part * cells + own] as number; e >= 0; e = next[e] as number) {
      const b = stayOf[e] as number;
      checks++;
      if (meet(a, b, part) && push(a, b)) met = true;
    }
    return met;
  };

  for (let pass = 0; pass < OPEN.crowdPasses && checks < OPEN.crowdChecks; pass++) {
    let clear = true;
    let entry = 0;
    heads.fill(-1);
    for (let a = 0; a < total; a++) {
      point.x = xs[a] as number;
      point.y = ys[a] as number;
      keepInBounds(bounds, footprints[character[a] as number] as Footprint, point);
      xs[a] = point.x;
      ys[a] = point.y;
      const column = 1 + Math.floor((xs[a] as number) / cell);
      const row = 1 + Math.floor((ys[a] as number) / cell);
      const end = partOf(last[a] as number);
      for (let part = partOf(first[a] as number); part <= end; part++) {
        for (let r = row - 1; r <= row + 1; r++)
          for (let k = column - 1; k <= column + 1; k++) {
            const near = r * across + k;
            if (near >= 0 && near < cells && pushOff(a, near, part)) clear = false;
          }
        const own = row * across + column;
        if (own < 0 || own >= cells) continue;
        stayOf[entry] = a;
        next[entry] = heads[part * cells + own] as number;
        heads[part * cells + own] = entry++;
      }
    }
    if (clear) break;
  }
}
