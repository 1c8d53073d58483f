import type { Point } from '../bounds.ts';
import { overlapBetween } from '../separation.ts';
import { SETTINGS } from '../settings.ts';
import { type Constraints, keepInside } from './constraints.ts';
import { SEPARATION } from './settings.ts';
import { simultaneousPairs } from './simultaneousPairs.ts';
import type { Stay } from './stays.ts';

/**
 * Moves stays, in place, until no two that share a scene overlap and all are inside their region: passes over all pairs
 * (Gauss-Seidel relaxation), each pushed apart along the axis on which that is shorter. The character of lower priority
 * yields more. Pairs that were clear are looked at again only once one of the two has moved.
 *
 * @param checks the work allowed, in comparisons of two stays
 * @returns whether no overlap is left
 */
export function separate(
  stays: readonly Stay[],
  constraints: Constraints,
  checks: number = SEPARATION.checks,
): boolean {
  const found = simultaneousPairs(stays, constraints.cast);
  if (!found) return false;
  const pairs: Int32Array = found;
  const passes = passesFor(pairs.length / 2, checks);
  const joined = joinedAmong(pairs, stays, constraints);
  const priorities = Float64Array.from(stays, (stay) => priorityOf(stay, constraints));
  // Side by side in memory: there may be a million pairs.
  const xs = Float64Array.from(stays, ({ x }) => x);
  const ys = Float64Array.from(stays, ({ y }) => y);
  const reach = Float64Array.from(stays, ({ footprint: { half } }) => half);
  const tall = Float64Array.from(stays, ({ footprint: { up, down } }) => Math.max(up, down));
  const widest = Math.max(constraints.air, SETTINGS.lineAir);
  const offset: Point = { x: 0, y: 0 };
  /** Counts moves: the last of each stay, and the last before each pair was clear. */
  let moves = 1;
  const movedAt = new Int32Array(stays.length).fill(moves);
  const clearAt = new Int32Array(pairs.length / 2);

  /** Moves all who have moved since move number `since` into their regions. */
  function keepAllInside(since: number): void {
    const point: Point = { x: 0, y: 0 };
    moves++;
    for (let k = 0; k < stays.length; k++) {
      if ((movedAt[k] as number) < since) continue;
      const { character, region } = stays[k] as Stay;
      point.x = xs[k] as number;
      point.y = ys[k] as number;
      keepInside(constraints, character, region, point);
      if (point.x === xs[k] && point.y === ys[k]) continue;
      xs[k] = point.x;
      ys[k] = point.y;
      movedAt[k] = moves;
    }
  }

  function isClearAfter(pass: number): boolean {
    const isLate = pass >= passes / 2;
    const late = SEPARATION.lateAir * constraints.air;
    const apart = apartIn(pass, isLate ? late : constraints.air);
    const lineApart = apartIn(pass, isLate ? late : SETTINGS.lineAir);
    let clear = true;
    for (let k = 0; k < clearAt.length; k++) {
      const a = pairs[2 * k] as number;
      const b = pairs[2 * k + 1] as number;
      const cleared = clearAt[k] as number;
      if (cleared >= (movedAt[a] as number) && cleared >= (movedAt[b] as number)) continue;
      offset.x = (xs[b] as number) - (xs[a] as number);
      offset.y = (ys[b] as number) - (ys[a] as number);
      clearAt[k] = moves;
      if (Math.abs(offset.x) >= (reach[a] as number) + (reach[b] as number) + widest) continue;
      if (Math.abs(offset.y) >= (tall[a] as number) + (tall[b] as number) + widest) continue;
      const { footprint: one } = stays[a] as Stay;
      const { footprint: other } = stays[b] as Stay;
      if (!overlapBetween(one, other, offset, joined[k] ? lineApart : apart)) continue;
      clear = false;
      moves++;
      movedAt[a] = moves;
      movedAt[b] = moves;
      const share = shareOf(priorities[a] as number, priorities[b] as number);
      xs[a] = (xs[a] as number) - offset.x * (1 - share);
      ys[a] = (ys[a] as number) - offset.y * (1 - share);
      xs[b] = (xs[b] as number) + offset.x * share;
      ys[b] = (ys[b] as number) + offset.y * share;
    }
    return clear;
  }

  let clear = false;
  for (let pass = 0, since = 0; pass < passes && !clear; pass++) {
    keepAllInside(since);
    since = moves;
    clear = isClearAfter(pass);
  }
  if (!clear) keepAllInside(0);
  for (const [k, stay] of stays.entries()) {
    stay.x = xs[k] as number;
    stay.y = ys[k] as number;
  }
  return clear;
}

function passesFor(pairs: number, checks: number): number {
  const least = checks === SEPARATION.checks ? SEPARATION.leastPasses : SEPARATION.leastPassesOnBudget;
  return Math.min(SEPARATION.passes, Math.max(least, Math.floor(checks / Math.max(1, pairs))));
}

function apartIn(pass: number, air: number): { readonly air: number; readonly bias: number } {
  const { sidewaysBias, passesPerBias } = SEPARATION;
  return { air, bias: sidewaysBias[Math.floor(pass / passesPerBias) % sidewaysBias.length] as number };
}

/** By pair, 1 where the two ever have a line between them. */
function joinedAmong(pairs: Int32Array, stays: readonly Stay[], { cast, joined }: Constraints): Uint8Array {
  const among = new Uint8Array(pairs.length / 2);
  if (joined.size === 0) return among;
  for (let k = 0; k < pairs.length; k += 2) {
    const a = (stays[pairs[k] as number] as Stay).character;
    const b = (stays[pairs[k + 1] as number] as Stay).character;
    among[k >> 1] = joined.has(Math.min(a, b) * cast.count + Math.max(a, b)) ? 1 : 0;
  }
  return among;
}

/** Share of a push that the second of two takes, by their priorities. */
function shareOf(one: number, other: number): number {
  if (one === other) return 0.5;
  return one > other ? SEPARATION.lowerTakes : SEPARATION.higherTakes;
}

/** Without regions, characters who are not in a scene may be anywhere, so they yield to those who are. */
function priorityOf({ character, present }: Stay, { cast, regions }: Constraints): number {
  const own = cast.priority[character] as number;
  return regions.length > 0 || present ? own : own * SEPARATION.absentPriority;
}
