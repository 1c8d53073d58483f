import { SETTINGS } from '../settings.ts';
import {
  type Adjacency,
  adjacencyOf,
  type Edges,
  pathQueueFor,
  shortestPathsFrom,
} from '../shortestPaths.ts';
import type { Instances } from './instances.ts';
import { pivotsOf } from './pivots.ts';
import { OPEN } from './settings.ts';

/**
 * The terms of the stress: instance i has the springs first[i] … first[i + 1] - 1. Ideal lengths are in L; a negative
 * one only keeps the two from being closer than that.
 */
export type Springs = {
  readonly first: Int32Array;
  readonly other: Int32Array;
  readonly ideal: Float32Array;
  readonly weight: Float32Array;
};

/**
 * Full stress: one spring per pair of a scene, as long as the shortest path d between them, with weight 1 / d²
 * (Gansner, Koren & North 2004). In scenes too large for that, sparse stress: springs along edges and to a few pivots,
 * each of which stands for the characters around it (Ortmann, Klimenta & Brandes 2017).
 */
export function springsOf(
  instances: Instances,
  edges: readonly Edges[],
  progress?: (share: number) => void,
): Springs {
  const { charactersIn, count, scenes } = instances;
  const pairs = charactersIn.reduce((sum, here) => sum + here.length ** 2, 0);
  const isFull = (size: number) => pairs <= OPEN.fullPairs || size <= OPEN.smallScene;
  const pivots = charactersIn.every(({ length }) => isFull(length)) ? [] : pivotsOf(edges, count);
  const place = new Int32Array(count).fill(-1);
  const byScene = charactersIn.map((here, s) => {
    progress?.(s / scenes);
    const adjacency = adjacencyOf(edges[s] as Edges, here, place);
    const own = isFull(here.length)
      ? fullStress(adjacency)
      : sparseStress(
          adjacency,
          Int32Array.from(pivots.map((c) => place[c] as number)).filter((k) => k >= 0),
        );
    for (const c of here) place[c] = -1;
    return own;
  });
  return joinScenes(instances, byScene);
}

/** The springs of one scene, character after character by their place in it; `sizes` has the number of each. */
type SceneSprings = { readonly sizes: Int32Array } & Omit<Springs, 'first'>;

/** Renumbers the springs of all scenes from places in a scene to instances. */
function joinScenes({ total, instancesIn, present }: Instances, scenes: readonly SceneSprings[]): Springs {
  const first = new Int32Array(total + 1);
  for (const [s, { sizes }] of scenes.entries())
    for (let k = 0; k < sizes.length; k++)
      first[((instancesIn[s] as Int32Array)[k] as number) + 1] = sizes[k] as number;
  for (let i = 0; i < total; i++) first[i + 1] = (first[i + 1] as number) + (first[i] as number);
  const springs = springsFor(first[total] as number);
  for (const [s, scene] of scenes.entries()) {
    const own = instancesIn[s] as Int32Array;
    for (let k = 0, e = 0; k < scene.sizes.length; k++) {
      const i = own[k] as number;
      let at = first[i] as number;
      for (let r = 0; r < (scene.sizes[k] as number); r++, e++, at++) {
        const other = own[scene.other[e] as number] as number;
        springs.other[at] = other;
        springs.ideal[at] = scene.ideal[e] as number;
        const factor = present[i] && present[other] ? 1 : OPEN.absentWeight;
        springs.weight[at] = factor * (scene.weight[e] as number);
      }
    }
  }
  return { first, ...springs };
}

function fullStress(adjacency: Adjacency): SceneSprings {
  const { size } = adjacency;
  const sizes = new Int32Array(size).fill(Math.max(0, size - 1));
  const { other, ideal, weight } = springsFor(size * Math.max(0, size - 1));
  const distances = new Float32Array(size);
  const queue = pathQueueFor(size);
  let e = 0;
  for (let k = 0; k < size; k++) {
    shortestPathsFrom(adjacency, k, distances, queue);
    for (let l = 0; l < size; l++) {
      if (l === k) continue;
      const distance = distances[l] as number;
      other[e] = l;
      ideal[e] = distance === 0 ? -SETTINGS.unrelated : distance;
      weight[e] = distance === 0 ? UNRELATED : 1 / (distance * distance);
      e++;
    }
  }
  return { sizes, other, ideal, weight };
}

const UNRELATED = OPEN.unrelatedWeight / SETTINGS.unrelated ** 2;

/** Neighbours this near, in L, have a spring along their edge, and need none to each other as pivots. */
const NEIGHBOURS = 1.5;

function sparseStress(adjacency: Adjacency, pivots: Int32Array): SceneSprings {
  const { size, first, to, lengths } = adjacency;
  const distances = Array.from(pivots, () => new Float32Array(size));
  const queue = pathQueueFor(size);
  for (const [p, pivot] of pivots.entries())
    shortestPathsFrom(adjacency, pivot, distances[p] as Float32Array, queue);
  const clusters = clusterSizes(distances, pivots, size);
  const sizes = new Int32Array(size);
  const { other, ideal, weight } = springsFor(2 * to.length + size * pivots.length);
  let e = 0;
  for (let k = 0; k < size; k++) {
    const begun = e;
    for (let t = first[k] as number; t < (first[k + 1] as number); t++, e++) {
      other[e] = to[t] as number;
      ideal[e] = lengths[t] as number;
      weight[e] = 1 / (lengths[t] as number) ** 2;
    }
    for (const [p, pivot] of pivots.entries()) {
      const distance = (distances[p] as Float32Array)[k] as number;
      if (pivot === k || (distance > 0 && distance < NEIGHBOURS)) continue;
      other[e] = pivot;
      ideal[e] = distance === 0 ? -SETTINGS.unrelated : distance;
      weight[e] =
        distance === 0 ? UNRELATED : Math.max(1, (clusters[p] as number) / 2) / (distance * distance);
      e++;
    }
    sizes[k] = e - begun;
  }
  return { sizes, other, ideal, weight };
}

/** The number of characters to whom each pivot is the nearest. */
function clusterSizes(distances: readonly Float32Array[], pivots: Int32Array, size: number): Int32Array {
  const sizes = new Int32Array(pivots.length);
  for (let k = 0; k < size; k++) {
    let nearest = -1;
    let least = Number.POSITIVE_INFINITY;
    for (let p = 0; p < pivots.length; p++) {
      const distance = pivots[p] === k ? 0 : (distances[p] as Float32Array)[k] || Number.POSITIVE_INFINITY;
      if (distance < least) [nearest, least] = [p, distance];
    }
    if (nearest >= 0) sizes[nearest] = (sizes[nearest] as number) + 1;
  }
  return sizes;
}

function springsFor(size: number): Omit<Springs, 'first'> {
  return { other: new Int32Array(size), ideal: new Float32Array(size), weight: new Float32Array(size) };
}
