import type { Point } from '../bounds.ts';
import { overlapBetween } from '../separation.ts';
import { SEPARATION, SETTINGS } from '../settings.ts';
import { type Constraints, keepInside } from './constraints.ts';
import { simultaneousPairs } from './simultaneousPairs.ts';
import type { Stay } from './stays.ts';

/**
 * Moves stays, in place, until no two that share a scene overlap and all are inside their region: passes over all pairs
 * (Gauss-Seidel relaxation), each pushed apart along the axis on which that is shorter. The character of lower priority
 * yields more.
 *
 * @param checks the work allowed, in comparisons of two stays
 * @returns whether no overlap is left
 */
export function separate(
  stays: readonly Stay[],
  constraints: Constraints,
  checks: number = SEPARATION.checks,
): boolean {
  const pairs = simultaneousPairs(stays, constraints.cast);
  if (!pairs) return false;
  const passes = passesFor(pairs.length / 2, checks);
  const joined = joinedAmong(pairs, stays, constraints);
  const priorities = Float64Array.from(stays, (stay) => priorityOf(stay, constraints));
  const offset: Point = { x: 0, y: 0 };
  for (let pass = 0; pass < passes; pass++) {
    const isLate = pass >= passes / 2;
    const late = SEPARATION.lateAir * constraints.air;
    const apart = apartIn(pass, isLate ? late : constraints.air);
    const lineApart = apartIn(pass, isLate ? late : SETTINGS.lineAir);
    let clear = true;
    keepAllInside(stays, constraints);
    for (let k = 0; k < pairs.length; k += 2) {
      const [a, b] = [pairs[k] as number, pairs[k + 1] as number];
      const one = stays[a] as Stay;
      const other = stays[b] as Stay;
      offset.x = other.x - one.x;
      offset.y = other.y - one.y;
      if (!overlapBetween(one.footprint, other.footprint, offset, joined[k >> 1] ? lineApart : apart))
        continue;
      clear = false;
      const share = shareOf(priorities[a] as number, priorities[b] as number);
      one.x -= offset.x * (1 - share);
      one.y -= offset.y * (1 - share);
      other.x += offset.x * share;
      other.y += offset.y * share;
    }
    if (clear) return true;
  }
  keepAllInside(stays, constraints);
  return false;
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

function keepAllInside(stays: readonly Stay[], constraints: Constraints): void {
  for (const stay of stays) keepInside(constraints, stay.character, stay.region, stay);
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
