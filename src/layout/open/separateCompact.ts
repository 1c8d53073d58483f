import { type Frame, holdInFrame, type Point } from '../bounds.ts';
import { SETTINGS } from '../settings.ts';
import type { Footprint } from '../types.ts';
import type { CrowdStays } from './compactStays.ts';
import { OPEN } from './settings.ts';

/** Parts that the story is cut into, so that stays are not held against those of quite another time. */
const PARTS = 16;

/**
 * Moves stays, in place, off those that they meet in some scene, as far as there is time: each pair along the axis on which
 * less is missing. Only neighbours in a grid, of the same part of the story, are looked at.
 */
export function disentangle(
  stays: CrowdStays,
  boxes: readonly Footprint[],
  frame: Frame,
  scenes: number,
): void {
  const { character, first, last, pinned, xs, ys } = stays;
  const total = xs.length;
  const reach =
    boxes.reduce((most, { half, up, down }) => Math.max(most, 2 * half, up + down), 1) + SETTINGS.air;
  const across = Math.ceil(frame.width / reach) + 2;
  const cells = across * (Math.ceil(frame.height / reach) + 2);
  const long = Math.ceil(scenes / PARTS);
  const partOf = (scene: number) => Math.floor(scene / long);
  let entries = 0;
  for (let a = 0; a < total; a++) entries += partOf(last[a] as number) - partOf(first[a] as number) + 1;
  const heads = new Int32Array(cells * PARTS);
  const next = new Int32Array(entries);
  const stayOf = new Int32Array(entries);
  const point: Point = { x: 0, y: 0 };
  let checks = 0;

  /** Pushes stay a off those before it that are in one cell in one part; says whether there was any. */
  const pushOff = (a: number, cell: number, part: number): boolean => {
    let met = false;
    for (let e = heads[part * cells + cell] as number; e >= 0; e = next[e] as number) {
      const b = stayOf[e] as number;
      checks++;
      if (character[a] === character[b] || (last[a] as number) < (first[b] as number)) continue;
      if ((last[b] as number) < (first[a] as number) || (pinned[a] && pinned[b])) continue;
      // Those who share several parts are looked at in the first.
      if (Math.max(partOf(first[a] as number), partOf(first[b] as number)) !== part) continue;
      if (
        push(
          stays,
          a,
          b,
          boxes[character[a] as number] as Footprint,
          boxes[character[b] as number] as Footprint,
        )
      )
        met = true;
    }
    return met;
  };

  for (let pass = 0; pass < OPEN.passes && checks < OPEN.checks; pass++) {
    let clear = true;
    let entry = 0;
    heads.fill(-1);
    for (let a = 0; a < total; a++) {
      if (!pinned[a]) {
        point.x = xs[a] as number;
        point.y = ys[a] as number;
        holdInFrame(frame, boxes[character[a] as number] as Footprint, point);
        xs[a] = point.x;
        ys[a] = point.y;
      }
      const column = 1 + Math.floor((xs[a] as number) / reach);
      const row = 1 + Math.floor((ys[a] as number) / reach);
      const end = partOf(last[a] as number);
      for (let part = partOf(first[a] as number); part <= end; part++) {
        for (let r = row - 1; r <= row + 1; r++)
          for (let k = column - 1; k <= column + 1; k++) {
            const cell = r * across + k;
            if (cell >= 0 && cell < cells && pushOff(a, cell, part)) clear = false;
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

function push(
  { xs, ys, pinned }: CrowdStays,
  a: number,
  b: number,
  one: Footprint,
  other: Footprint,
): boolean {
  const dx = (xs[b] as number) - (xs[a] as number);
  const dy = (ys[b] as number) - (ys[a] as number);
  const overX = one.half + other.half + SETTINGS.air - Math.abs(dx);
  const overY = (dy >= 0 ? one.down + other.up : one.up + other.down) + SETTINGS.air - Math.abs(dy);
  if (overX <= 0.01 || overY <= 0.01) return false;
  const share = pinned[a] ? 1 : pinned[b] ? 0 : 0.5;
  const values = overX < overY ? xs : ys;
  const by = overX < overY ? (dx < 0 ? -overX : overX) : dy < 0 ? -overY : overY;
  values[a] = (values[a] as number) - by * (1 - share);
  values[b] = (values[b] as number) + by * share;
  return true;
}
