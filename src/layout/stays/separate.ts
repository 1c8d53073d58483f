import type { Box } from '../bounds.ts';
import { SETTINGS } from '../settings.ts';
import { hold, type Problem } from './constraints.ts';
import { meetings } from './simultaneousPairs.ts';
import type { Stay } from './stays.ts';

/** Passes, and checks of pairs over all passes: a crowd that cannot be untangled must not take for ever. */
const PASSES = 400;
const CHECKS = 20_000_000;

/** How readily pairs are pushed sideways instead of up and down, in turn: what is stuck one way comes free another. */
const SIDEWAYS = [1, 1.7, 0.6, 3, 0.3];

/**
 * Moves stays, in place, until no two footprints that meet in any scene overlap and all are inside their region.
 * Says whether it could, with about so many `checks` of two stays.
 * Pairs are pushed apart along the axis on which less is missing; who gives way says `shareOf`.
 */
export function separate(problem: Problem, stays: readonly Stay[], checks = CHECKS): boolean {
  const pairs = meetings(stays);
  if (!pairs) return false;
  const passes = Math.min(
    PASSES,
    Math.max(checks === CHECKS ? 20 : 4, Math.floor(checks / Math.max(1, pairs.length))),
  );
  for (let pass = 0; pass < passes; pass++) {
    // Late passes ask for less air, and so find room where there is just enough.
    const air = pass < passes / 2 ? SETTINGS.air : SETTINGS.air * 0.2;
    const sideways = SIDEWAYS[Math.floor(pass / 20) % SIDEWAYS.length] as number;
    let clear = true;
    for (const stay of stays) if (!stay.pinned) hold(problem, stay.character, stay.region, stay);
    for (const [one, other] of pairs) {
      const a = problem.cast.boxes[one.character] as Box;
      const b = problem.cast.boxes[other.character] as Box;
      if (push(one, other, a, b, air, sideways, shareOf(problem, one, other))) clear = false;
    }
    if (clear) return true;
  }
  // What cannot be untangled is at least in the frame.
  for (const stay of stays) if (!stay.pinned) hold(problem, stay.character, stay.region, stay);
  return false;
}

/**
 * How much of a push is for `other`: supporting characters give way to principal ones, and on open ground, where somebody
 * who is not in a scene may be anywhere, those who are not to those who are.
 */
function shareOf(problem: Problem, one: Stay, other: Stay): number {
  if (one.pinned) return 1;
  if (other.pinned) return 0;
  const [a, b] = [weightOf(problem, one), weightOf(problem, other)];
  return a === b ? 0.5 : a > b ? 0.85 : 0.15;
}

function weightOf({ cast, regions }: Problem, { character, seen }: Stay): number {
  const room = cast.room[character] as number;
  return regions.length > 0 || seen ? room : room / 4;
}

function push(one: Stay, other: Stay, a: Box, b: Box, air: number, sideways: number, share: number): boolean {
  const dx = other.x - one.x;
  const dy = other.y - one.y;
  const overX = a.half + b.half + air - Math.abs(dx);
  const overY = (dy >= 0 ? a.down + b.up : a.up + b.down) + air - Math.abs(dy);
  if (overX <= 0.01 || overY <= 0.01) return false;
  if (overX < overY * sideways) {
    const by = dx < 0 ? -overX : overX;
    one.x -= by * (1 - share);
    other.x += by * share;
  } else {
    const by = dy < 0 ? -overY : overY;
    one.y -= by * (1 - share);
    other.y += by * share;
  }
  return true;
}
