import type { Point } from '../bounds.ts';
import { overlapBetween } from '../separation.ts';
import { SEPARATION, SETTINGS } from '../settings.ts';
import type { Footprint } from '../types.ts';
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
  const passes = passesFor(pairs.length, checks);
  const offset: Point = { x: 0, y: 0 };
  for (let pass = 0; pass < passes; pass++) {
    const apart = apartIn(pass, passes, SETTINGS.air);
    const lineApart = apartIn(pass, passes, SETTINGS.lineAir);
    let clear = true;
    keepAllInside(stays, constraints);
    for (const [one, other] of pairs) {
      const a = constraints.cast.footprints[one.character] as Footprint;
      const b = constraints.cast.footprints[other.character] as Footprint;
      offset.x = other.x - one.x;
      offset.y = other.y - one.y;
      if (!overlapBetween(a, b, offset, areJoined(one, other, constraints) ? lineApart : apart)) continue;
      clear = false;
      const share = shareOf(one, other, constraints);
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

function apartIn(pass: number, passes: number, air: number): { readonly air: number; readonly bias: number } {
  const { sidewaysBias, passesPerBias, lateAir } = SEPARATION;
  return {
    air: pass < passes / 2 ? air : SETTINGS.air * lateAir,
    bias: sidewaysBias[Math.floor(pass / passesPerBias) % sidewaysBias.length] as number,
  };
}

function areJoined(one: Stay, other: Stay, { cast, joined }: Constraints): boolean {
  const [a, b] = [one.character, other.character];
  return joined.has(Math.min(a, b) * cast.count + Math.max(a, b));
}

function keepAllInside(stays: readonly Stay[], constraints: Constraints): void {
  for (const stay of stays) keepInside(constraints, stay.character, stay.region, stay);
}

/** Share of a push that `other` takes. */
function shareOf(one: Stay, other: Stay, constraints: Constraints): number {
  const [a, b] = [priorityOf(one, constraints), priorityOf(other, constraints)];
  if (a === b) return 0.5;
  return a > b ? SEPARATION.lowerTakes : SEPARATION.higherTakes;
}

/** Without regions, characters who are not in a scene may be anywhere, so they yield to those who are. */
function priorityOf({ character, present }: Stay, { cast, regions }: Constraints): number {
  const own = cast.priority[character] as number;
  return regions.length > 0 || present ? own : own * SEPARATION.absentPriority;
}
