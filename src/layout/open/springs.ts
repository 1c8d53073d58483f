import { SETTINGS } from '../settings.ts';
import { type Network, networkOf, waysFrom } from '../shortestPaths.ts';
import type { Bonds } from './edges.ts';
import type { Stage } from './instances.ts';
import { farApart } from './pivots.ts';
import { OPEN } from './settings.ts';

/**
 * What draws and pushes each instance: for instance i, those at first[i] … first[i + 1] - 1. The ideal distance in L is
 * negative for strangers, who only want to be no closer than that.
 */
export type Springs = {
  readonly first: Int32Array;
  readonly other: Int32Array;
  readonly ideal: Float32Array;
  readonly weight: Float32Array;
};

/**
 * Stress majorization's terms (Gansner, Koren & North 2004): every two people of a scene at the length of the shortest way
 * between them, by 1 / d². In crowds that is too much: there everybody is held by its own ties and by a few people far
 * apart who stand for all around them (sparse stress: Ortmann, Klimenta & Brandes 2017).
 */
export function springsOf(
  stage: Stage,
  bonds: readonly Bonds[],
  progress?: (share: number) => void,
): Springs {
  const { people, parts, instances, count, present } = stage;
  const pairs = people.reduce((sum, here) => sum + here.length ** 2, 0);
  const whole = (size: number) => pairs <= OPEN.pairsInFull || size <= OPEN.smallScene;
  const pivots = people.every(({ length }) => whole(length)) ? [] : farApart(bonds, count);
  const place = new Int32Array(count).fill(-1);
  const held = people.map((here, s) => {
    progress?.(s / stage.scenes);
    const network = networkOf(bonds[s] as Bonds, here, place);
    const rows = whole(here.length)
      ? everyPair(network)
      : sparse(
          network,
          Int32Array.from(pivots.map((c) => place[c] as number)).filter((k) => k >= 0),
        );
    for (const c of here) place[c] = -1;
    return rows;
  });

  const first = new Int32Array(instances + 1);
  for (const [s, rows] of held.entries())
    for (let k = 0; k < rows.sizes.length; k++)
      first[((parts[s] as Int32Array)[k] as number) + 1] = rows.sizes[k] as number;
  for (let i = 0; i < instances; i++) first[i + 1] = (first[i + 1] as number) + (first[i] as number);
  const total = first[instances] as number;
  const other = new Int32Array(total);
  const ideal = new Float32Array(total);
  const weight = new Float32Array(total);
  for (const [s, rows] of held.entries()) {
    const own = parts[s] as Int32Array;
    for (let k = 0, e = 0; k < rows.sizes.length; k++) {
      let at = first[own[k] as number] as number;
      for (let r = 0; r < (rows.sizes[k] as number); r++, e++, at++) {
        other[at] = own[rows.other[e] as number] as number;
        ideal[at] = rows.ideal[e] as number;
        const seen = present[own[k] as number] && present[other[at] as number];
        weight[at] = (seen ? 1 : OPEN.unseen) * (rows.weight[e] as number);
      }
    }
  }
  return { first, other, ideal, weight };
}

/** The terms of one scene, person after person, `sizes` of each. */
type Rows = {
  readonly sizes: Int32Array;
  readonly other: Int32Array;
  readonly ideal: Float32Array;
  readonly weight: Float32Array;
};

function everyPair(network: Network): Rows {
  const { size } = network;
  const sizes = new Int32Array(size).fill(Math.max(0, size - 1));
  const [other, ideal, weight] = rowsFor(size * Math.max(0, size - 1));
  const far = new Float32Array(size);
  const [queue, queued] = [new Int32Array(size + 1), new Uint8Array(size)];
  let e = 0;
  for (let k = 0; k < size; k++) {
    waysFrom(network, k, far, queue, queued);
    for (let l = 0; l < size; l++) {
      if (l === k) continue;
      const way = far[l] as number;
      other[e] = l;
      ideal[e] = way === 0 ? -SETTINGS.strangers : way;
      weight[e] = way === 0 ? OPEN.strangers / SETTINGS.strangers ** 2 : 1 / (way * way);
      e++;
    }
  }
  return { sizes, other, ideal, weight };
}

function sparse(network: Network, pivots: Int32Array): Rows {
  const { size, first, to, length } = network;
  const ways = Array.from(pivots, () => new Float32Array(size));
  const [queue, queued] = [new Int32Array(size + 1), new Uint8Array(size)];
  for (const [p, pivot] of pivots.entries()) waysFrom(network, pivot, ways[p] as Float32Array, queue, queued);
  const crowd = followersOf(ways, pivots, size);
  const sizes = new Int32Array(size);
  const [other, ideal, weight] = rowsFor(2 * to.length + size * pivots.length);
  let e = 0;
  for (let k = 0; k < size; k++) {
    const begun = e;
    for (let t = first[k] as number; t < (first[k + 1] as number); t++, e++) {
      other[e] = to[t] as number;
      ideal[e] = length[t] as number;
      weight[e] = 1 / (length[t] as number) ** 2;
    }
    for (const [p, pivot] of pivots.entries()) {
      const way = (ways[p] as Float32Array)[k] as number;
      // Neighbours are held by their tie already.
      if (pivot === k || (way > 0 && way < 1.5)) continue;
      other[e] = pivot;
      ideal[e] = way === 0 ? -SETTINGS.strangers : way;
      weight[e] =
        way === 0
          ? OPEN.strangers / SETTINGS.strangers ** 2
          : Math.max(1, (crowd[p] as number) / 2) / (way * way);
      e++;
    }
    sizes[k] = e - begun;
  }
  return { sizes, other, ideal, weight };
}

/** How many people each pivot stands for: those to whom none is closer. */
function followersOf(ways: readonly Float32Array[], pivots: Int32Array, size: number): Int32Array {
  const crowd = new Int32Array(pivots.length);
  for (let k = 0; k < size; k++) {
    let nearest = -1;
    let least = Number.POSITIVE_INFINITY;
    for (let p = 0; p < pivots.length; p++) {
      const way = pivots[p] === k ? 0 : (ways[p] as Float32Array)[k] || Number.POSITIVE_INFINITY;
      if (way < least) [nearest, least] = [p, way];
    }
    if (nearest >= 0) crowd[nearest] = (crowd[nearest] as number) + 1;
  }
  return crowd;
}

function rowsFor(size: number): [Int32Array, Float32Array, Float32Array] {
  return [new Int32Array(size), new Float32Array(size), new Float32Array(size)];
}
