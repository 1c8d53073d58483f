import type { Bend } from '../../../curve.ts';
import { SETTINGS } from '../../../settings.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { type Nearness, nearness } from './nearness.ts';
import { ROUTES } from './settings.ts';
import type { Ground, Routed } from './types.ts';

const { cost } = ROUTES;

/**
 * Chooses the bends of all lines of a scene together, in the order of the lines: each starts with what is best for it
 * alone; then, in some passes, each in turn takes the route that is cheapest beside the others (local search). The work
 * is bounded: with very many lines, later ones keep what is best for them alone.
 */
export function route(lines: readonly Routed[], ground: Ground): readonly Bend[] {
  const near = nearness(lines.length, ground);
  const choices = lines.map((line) => candidatesOf(line, ground));
  const chosen: Candidate[] = [];
  const state = { lines, near, chosen, tried: 0 };
  for (const [n, candidates] of choices.entries()) {
    chosen[n] = cheapest(state, n, candidates);
    near.put(n, chosen[n]);
  }
  for (let pass = 1; pass < ROUTES.passes && state.tried < ROUTES.mostTried; pass++) {
    let changed = false;
    for (const [n, candidates] of choices.entries()) {
      if (state.tried >= ROUTES.mostTried) break;
      const better = cheapest(state, n, candidates);
      if (better === chosen[n]) continue;
      chosen[n] = better;
      near.put(n, better);
      changed = true;
    }
    if (!changed) break;
  }
  return chosen.map(({ bend }) => bend);
}

type State = {
  readonly lines: readonly Routed[];
  readonly near: Nearness;
  readonly chosen: readonly Candidate[];
  tried: number;
};

/** The candidate of line `n` that costs least beside the other lines as they are now; the present one unless it is clearly worse. */
function cheapest(state: State, n: number, candidates: Iterable<Candidate>): Candidate {
  const present = state.chosen[n];
  let best = present;
  let least = present ? present.own() + costBeside(state, n, present) - cost.least : Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    // Candidates come in the order of this lower bound, so that most are never looked at.
    if (candidate.atLeast >= least) break;
    if (candidate === present) continue;
    state.tried++;
    const own = candidate.own();
    if (own >= least) continue;
    const total = own + costBeside(state, n, candidate);
    if (total >= least) continue;
    best = candidate;
    least = total;
  }
  return best as Candidate;
}

function costBeside(state: State, n: number, candidate: Candidate): number {
  return state.near.costOf(n, candidate) + costOfLanes(state, n, candidate.bend);
}

/** Lines that join the same two keep their lanes apart. */
function costOfLanes({ lines, chosen }: State, n: number, { bow }: Bend): number {
  const own = lines[n]?.lane;
  if (!own) return 0;
  let sum = 0;
  for (let other = 0; other < chosen.length; other++) {
    const lane = lines[other]?.lane;
    if (other === n || !lane || lane.pair !== own.pair) continue;
    const apart = Math.abs(bow * own.side - (chosen[other] as Candidate).bend.bow * lane.side);
    if (apart < SETTINGS.lane) sum += cost.lane * (1 - apart / SETTINGS.lane);
  }
  return sum;
}
