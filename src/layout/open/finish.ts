import { pushApart } from '../pushApart.ts';
import { roundPosition } from '../roundPosition.ts';
import type { Constraints } from '../stays/constraints.ts';
import { positionsOf } from '../stays/positionsOf.ts';
import { separate } from '../stays/separate.ts';
import { type Stay, singleScenes } from '../stays/stays.ts';
import type { CompactStays } from './compactStays.ts';
import { keepPassingDistance, type StaysByInstance } from './passing.ts';
import { OPEN } from './settings.ts';

/** Final positions of a small cast in few scenes: no overlaps if there is room, and no one walks through anyone. */
export function finishThoroughly(stays: readonly Stay[], constraints: Constraints): Float64Array {
  let current = stays;
  for (let round = 0; round < OPEN.rounds; round++) {
    if (!separate(current, constraints)) current = singleScenes(current, constraints);
    else if (!keepStaysPassing(current, constraints)) break;
  }
  return positionsOf(current, constraints.cast).map(roundPosition);
}

/**
 * Final positions of a small cast in many scenes: separates stays with little work, and then what still overlaps scene
 * by scene, which may cost small steps.
 */
export function finishQuickly(stays: readonly Stay[], constraints: Constraints): Float64Array {
  const { cast, bounds } = constraints;
  const { count, scenes } = cast;
  separate(stays, constraints, OPEN.quickChecks);
  if (keepStaysPassing(stays, constraints)) separate(stays, constraints, OPEN.quickChecks);
  const positions = positionsOf(stays, cast);
  const footprints = Float64Array.from(cast.footprints.flatMap(({ half, up, down }) => [half, up, down]));
  for (let s = 0; s < scenes; s++) {
    const people = Array.from(cast.ids.keys()).filter((c) => cast.drawn[s * count + c]);
    pushApart({ ...bounds, footprints }, positions.subarray(2 * s * count, 2 * (s + 1) * count), people);
  }
  return positions.map(roundPosition);
}

/** Stays without gaps between them: each lasts until the next begins, and characters without any stand at home (picture units). */
export function gapless(
  { character, first, last, xs, ys }: CompactStays,
  homes: Float64Array,
  { cast: { count, scenes }, reserved }: Constraints,
): Stay[] {
  const all: Stay[] = [];
  for (let c = 0, k = 0; c < count; c++) {
    const begun = k;
    while (character[k] === c) k++;
    const stay = { character: c, region: -1 };
    if (k === begun) {
      const [x, y] = [homes[2 * c] as number, homes[2 * c + 1] as number];
      const footprint = reserved(c, 0, scenes - 1);
      all.push({ ...stay, first: 0, last: scenes - 1, present: false, footprint, x, y });
    }
    for (let own = begun; own < k; own++)
      all.push({
        ...stay,
        first: own === begun ? 0 : (first[own] as number),
        last: own + 1 === k ? scenes - 1 : (first[own + 1] as number) - 1,
        present: true,
        footprint: reserved(c, first[own] as number, last[own] as number),
        x: xs[own] as number,
        y: ys[own] as number,
      });
  }
  return all;
}

function keepStaysPassing(stays: readonly Stay[], { cast, edge, bounds }: Constraints): boolean {
  const stayOf = new Int32Array(cast.present.length);
  for (const [k, { character, first, last }] of stays.entries())
    for (let s = first; s <= last; s++) stayOf[s * cast.count + character] = k;
  const byInstance: StaysByInstance = {
    stayOf,
    character: Int32Array.from(stays, ({ character }) => character),
    xs: Float64Array.from(stays, ({ x }) => x),
    ys: Float64Array.from(stays, ({ y }) => y),
  };
  const met = keepPassingDistance(byInstance, cast, bounds, OPEN.passingDistance * edge);
  for (const [k, stay] of stays.entries()) {
    stay.x = byInstance.xs[k] as number;
    stay.y = byInstance.ys[k] as number;
  }
  return met;
}
