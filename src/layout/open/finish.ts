import { pushApart } from '../pushApart.ts';
import type { Problem } from '../stays/constraints.ts';
import { inEachScene, rounded } from '../stays/finalPositions.ts';
import { separate } from '../stays/separate.ts';
import { type Stay, singleScenes } from '../stays/stays.ts';
import type { CrowdStays } from './compactStays.ts';
import { dodge, type Walk } from './passing.ts';
import { OPEN } from './settings.ts';

/** The final positions of a small cast, from where everybody would best stand: room for every footprint, and nobody walks through anybody. */
export function place(problem: Problem, wanted: readonly Stay[]): Float64Array {
  let stays = wanted;
  for (let round = 0; round < OPEN.dodges; round++) {
    if (!separate(problem, stays)) stays = singleScenes(stays);
    else if (!dodgeIn(problem, stays)) break;
  }
  separate(problem, stays);
  return inEachScene(problem, stays).map(rounded);
}

/**
 * The same for a story so long that stays cannot be pushed about until all is well: what is left is pushed apart scene by
 * scene, so that people take small steps where there is no room for them.
 */
export function placeQuickly(problem: Problem, stays: readonly Stay[]): Float64Array {
  const { count, scenes, cast, frame } = problem;
  separate(problem, stays, OPEN.quickChecks);
  if (dodgeIn(problem, stays)) separate(problem, stays, OPEN.quickChecks);
  const positions = inEachScene(problem, stays);
  const footprints = Float64Array.from(cast.boxes.flatMap(({ half, up, down }) => [half, up, down]));
  const people = cast.ids.map((_, c) => c);
  for (let s = 0; s < scenes; s++)
    pushApart({ ...frame, footprints }, positions.subarray(2 * s * count, 2 * (s + 1) * count), people);
  for (const [i, { x, y }] of problem.pinned) {
    positions[2 * i] = x;
    positions[2 * i + 1] = y;
  }
  return positions.map(rounded);
}

/** Stays that follow each other without a gap: who is off stage stays where it was, until it is needed elsewhere. */
export function waiting(stays: CrowdStays, homes: Float64Array, { count, scenes, frame }: Problem): Stay[] {
  const all: Stay[] = [];
  const { character, first, pinned, xs, ys } = stays;
  for (let c = 0, k = 0; c < count; c++) {
    const begun = k;
    while (character[k] === c) k++;
    const stay = { character: c, region: -1 };
    if (k === begun) {
      const [x, y] = [frame.width * (homes[2 * c] as number), frame.height * (homes[2 * c + 1] as number)];
      all.push({ ...stay, first: 0, last: scenes - 1, pinned: false, seen: false, x, y });
    }
    for (let own = begun; own < k; own++)
      all.push({
        ...stay,
        first: own === begun ? 0 : (first[own] as number),
        last: own + 1 === k ? scenes - 1 : (first[own + 1] as number) - 1,
        pinned: pinned[own] === 1,
        seen: true,
        x: xs[own] as number,
        y: ys[own] as number,
      });
  }
  return all;
}

function dodgeIn({ cast, count, edge, frame }: Problem, stays: readonly Stay[]): boolean {
  const spot = new Int32Array(cast.present.length);
  for (const [k, { character, first, last }] of stays.entries())
    for (let s = first; s <= last; s++) spot[s * count + character] = k;
  const walk: Walk = {
    spot,
    character: Int32Array.from(stays, ({ character }) => character),
    xs: Float64Array.from(stays, ({ x }) => x),
    ys: Float64Array.from(stays, ({ y }) => y),
    pinned: Uint8Array.from(stays, ({ pinned }) => (pinned ? 1 : 0)),
  };
  const met = dodge(walk, cast.present, cast.boxes, OPEN.near * edge, frame);
  for (const [k, stay] of stays.entries()) {
    stay.x = walk.xs[k] as number;
    stay.y = walk.ys[k] as number;
  }
  return met;
}
