import type { Cast } from '../cast.ts';
import { roundPosition } from '../roundPosition.ts';
import { keepInside } from '../stays/constraints.ts';
import type { Stay } from '../stays/stays.ts';
import type { Footprint } from '../types.ts';
import { lengthCost, obstacleCost, overlapCost, type Standing } from './lineCosts.ts';
import type { Problem } from './problem.ts';
import { CLEARING } from './settings.ts';

/**
 * Moves stays, in place and as little as possible, where the picture could not route a line: no footprint lies where no bow
 * gets round it, and there is room for each line between its ends. Local search: in some rounds, each stay in conflict,
 * the worst first, tries places around it. The work is bounded.
 */
export function clearLines(stays: readonly Stay[], problem: Problem): void {
  const { cast, lines } = problem;
  if (cast.count > CLEARING.mostPeople) return;
  // Rounded, so that no choice depends on a last digit.
  for (const stay of stays) {
    stay.x = roundPosition(stay.x);
    stay.y = roundPosition(stay.y);
  }
  const scenes = scenesOf(stays, lines, cast);
  const starts = stays.map(({ x, y }) => ({ x, y }));
  const search: Search = { stays, problem, scenes, starts, beside: besideOf(stays), checks: 0 };
  for (let round = 0; round < CLEARING.rounds; round++) {
    const costs = stays.map((stay, k) => costAt(search, k, stay));
    const order = [...costs.keys()]
      .filter((k) => (costs[k] as number) > CLEARING.least)
      .sort((a, b) => (costs[b] as number) - (costs[a] as number) || a - b);
    let moved = false;
    for (const k of order) {
      if (search.checks > CLEARING.checks) return;
      moved = moveToBest(search, k) || moved;
    }
    if (!moved) return;
  }
}

type Search = {
  readonly stays: readonly Stay[];
  readonly problem: Problem;
  readonly scenes: readonly (readonly SceneGroup[])[];
  /** Where each stay was at first. */
  readonly starts: readonly Standing[];
  /** The stays of the same character before and after each stay. */
  readonly beside: readonly (readonly Stay[])[];
  /** Bodies and lines that have been compared so far. */
  checks: number;
};

/** Consecutive scenes in which all stand the same and the same lines are drawn. */
type SceneGroup = {
  readonly scenes: number;
  /** The stay of each character. */
  readonly stayOf: Int32Array;
  /** The numbers of the two characters of each line, one after the other. */
  readonly ends: Int32Array;
  /** By character, those that its lines lead to. */
  readonly neighbours: readonly (readonly number[])[];
};

function besideOf(stays: readonly Stay[]): Stay[][] {
  const begins = new Map(stays.map((stay) => [`${stay.character} ${stay.first}`, stay]));
  const beside: Stay[][] = stays.map(() => []);
  const numbers = new Map(stays.map((stay, k) => [stay, k]));
  for (const [k, stay] of stays.entries()) {
    const next = begins.get(`${stay.character} ${stay.last + 1}`);
    if (!next) continue;
    beside[k]?.push(next);
    beside[numbers.get(next) as number]?.push(stay);
  }
  return beside;
}

/** The groups of scenes of each stay. */
function scenesOf(
  stays: readonly Stay[],
  lines: readonly Int32Array[],
  { count, scenes }: Cast,
): SceneGroup[][] {
  const stayOf = Array.from({ length: scenes }, () => new Int32Array(count).fill(-1));
  for (const [k, { character, first, last }] of stays.entries())
    for (let s = first; s <= last; s++) (stayOf[s] as Int32Array)[character] = k;
  const ofStays: SceneGroup[][] = stays.map(() => []);
  for (let s = 0, next = 1; s < scenes; s = next, next = s + 1) {
    while (next < scenes && same(stayOf[next], stayOf[s]) && same(lines[next], lines[s])) next++;
    const ends = lines[s] as Int32Array;
    const neighbours: number[][] = Array.from({ length: count }, () => []);
    for (let e = 0; e < ends.length; e += 2) {
      neighbours[ends[e] as number]?.push(ends[e + 1] as number);
      neighbours[ends[e + 1] as number]?.push(ends[e] as number);
    }
    const group = { scenes: next - s, stayOf: stayOf[s] as Int32Array, ends, neighbours };
    for (const k of group.stayOf) if (k >= 0) ofStays[k]?.push(group);
  }
  return ofStays;
}

function same(one: Int32Array | undefined, other: Int32Array | undefined): boolean {
  return (
    one === other ||
    (one?.length === other?.length && one?.every((value, k) => value === other?.[k])) === true
  );
}

/** Costs this close are the same. */
const TIE = 1e-6;

/** @returns whether a better place was found */
function moveToBest(search: Search, k: number): boolean {
  const { stays, problem } = search;
  const stay = stays[k] as Stay;
  let best: Standing | undefined;
  let least = costAt(search, k, stay) - CLEARING.least;
  for (const reach of CLEARING.reaches)
    for (let turn = 0; turn < CLEARING.directions; turn++) {
      const angle = (2 * Math.PI * turn) / CLEARING.directions;
      const to = { x: stay.x + reach * Math.cos(angle), y: stay.y + reach * Math.sin(angle) };
      keepInside(problem, stay.character, stay.region, to);
      if (!isStep(search, k, to)) continue;
      const cost = costAt(search, k, to, least);
      if (cost >= least - TIE) continue;
      least = cost;
      best = to;
    }
  if (!best) return false;
  stay.x = best.x;
  stay.y = best.y;
  return true;
}

/** Whether the steps to the stays before and after would be long enough to mean something, or as short as they are. */
function isStep({ stays, beside, problem }: Search, k: number, to: Standing): boolean {
  const { leastStep, edge } = problem;
  const stay = stays[k] as Stay;
  return (beside[k] as readonly Stay[]).every((other) => {
    const least = edge * (stay.present || other.present ? leastStep.present : leastStep.absent);
    return distance(to, other) >= Math.min(least, distance(stay, other));
  });
}

/**
 * What it costs that stay `k` is at a place: for its lines and footprint in all its scenes, and for having moved. Once it is `most`,
 * the rest is not added.
 */
function costAt(search: Search, k: number, at: Standing, most = Number.POSITIVE_INFINITY): number {
  const { stays, problem, scenes, starts, beside } = search;
  const stay = stays[k] as Stay;
  const { edge } = problem;
  const moved = distance(at, starts[k] as Standing) / edge;
  let cost = (stay.last - stay.first + 1) * CLEARING.moved * moved * moved;
  for (const other of beside[k] as readonly Stay[]) cost += (CLEARING.step * distance(at, other)) / edge;
  for (const group of scenes[k] as readonly SceneGroup[]) {
    if (cost >= most) break;
    cost += group.scenes * costIn(search, group, stay.character, at);
  }
  return cost;
}

function costIn(search: Search, { stayOf, ends, neighbours }: SceneGroup, c: number, at: Standing): number {
  const { stays, problem } = search;
  const { footprints, priority, present, count } = problem.cast;
  const own = footprints[c] as Footprint;
  const placeOf = (other: number): Standing | undefined =>
    other === c ? at : stays[stayOf[other] as number];
  const weightOf = (other: number) => {
    const stay = stays[stayOf[other] as number];
    return stay && present[stay.first * count + other] ? 1 : (priority[other] as number);
  };
  let cost = 0;
  for (let d = 0; d < count; d++) {
    const there = d === c ? undefined : placeOf(d);
    if (there) cost += overlapCost(own, at, footprints[d] as Footprint, there);
  }
  const ofOwn = neighbours[c] as readonly number[];
  for (const b of ofOwn) {
    const to = placeOf(b);
    if (!to) continue;
    cost += lengthCost(own, at, footprints[b] as Footprint, to);
    for (let d = 0; d < count; d++) {
      const there = d === c || d === b ? undefined : placeOf(d);
      if (there) cost += weightOf(d) * obstacleCost(footprints[d] as Footprint, there, at, to);
    }
    search.checks += count;
  }
  for (let e = 0; e < ends.length; e += 2) {
    const [a, b] = [ends[e] as number, ends[e + 1] as number];
    const [from, to] = [placeOf(a), placeOf(b)];
    if (a !== c && b !== c && from && to) cost += weightOf(c) * obstacleCost(own, at, from, to);
  }
  search.checks += count + ends.length / 2;
  return cost;
}

function distance(one: Standing, other: Standing): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}
