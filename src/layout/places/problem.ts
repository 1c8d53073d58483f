import type { Point } from '../bounds.ts';
import type { Cast } from '../cast.ts';
import type { EngineInput } from '../engine.ts';
import { longestEdge } from '../longestEdge.ts';
import { SETTINGS } from '../settings.ts';
import type { Constraints } from '../stays/constraints.ts';
import { reservedIn } from '../stays/reserved.ts';
import type { Region, Room } from '../types.ts';
import { distancesOf } from './distances.ts';
import type { SceneEdges } from './sceneEdges.ts';
import { PLACES } from './settings.ts';

/** The constraints, and what the stress to be minimized consists of. Instances are numbered as in `Cast`. */
export type Problem = Constraints & {
  readonly regionOf: Int16Array;
  /** By region + 1 (0 is the whole picture): L across and down, in picture units. */
  readonly scales: readonly Readonly<Point>[];
  /** By scene: the authored edges, the numbers of the two characters one after the other. */
  readonly lines: readonly Int32Array[];
  /** The priorities of all characters in each instance's region, added up. */
  readonly company: Float64Array;
  /** By scene: the length of the shortest path between characters a and b, in L, at a * count + b; 0 for none. */
  readonly distances: readonly Float32Array[];
  readonly continuity: number;
};

export function problemOf(
  { cast, room, continuity }: EngineInput,
  regions: readonly Region[],
  edges: readonly SceneEdges[],
): Problem {
  const regionOf = regionOfEach(cast, regions);
  const edge = edgeOf(cast, regionOf, regions, room);
  return {
    cast,
    bounds: room,
    reserved: reservedIn(cast, room),
    air: SETTINGS.air,
    edge,
    regions,
    regionOf,
    scales: stretchOf(regions, room).map((stretch) => ({ x: edge * stretch, y: edge / stretch })),
    company: companyOf(cast, regionOf),
    distances: distancesOf(edges, cast.count),
    joined: joinedIn(edges, cast.count),
    continuity,
    leastStep: { present: PLACES.leastStep, absent: PLACES.leastStepAbsent },
    lines: edges.map(({ authored }) => authored),
  };
}

/** All pairs that have an authored edge in any scene. */
function joinedIn(edges: readonly SceneEdges[], count: number): Set<number> {
  const joined = new Set<number>();
  for (const { authored } of edges)
    for (let e = 0; e < authored.length; e += 2)
      joined.add((authored[e] as number) * count + (authored[e + 1] as number));
  return joined;
}

function regionOfEach({ count, scenes, whereabouts }: Cast, regions: readonly Region[]): Int16Array {
  if (regions.length === 0) return new Int16Array(count * scenes).fill(-1);
  const number = new Map(regions.map((region, r) => [region.place, r]));
  return Int16Array.from(whereabouts, (place) => (place === undefined ? -1 : (number.get(place) ?? -1)));
}

function companyOf({ count, scenes, priority }: Cast, regionOf: Int16Array): Float64Array {
  const company = new Float64Array(regionOf.length);
  for (let s = 0; s < scenes; s++) {
    const sums = new Map<number, number>();
    for (let c = 0; c < count; c++) {
      const r = regionOf[s * count + c] as number;
      sums.set(r, (sums.get(r) ?? 0) + (priority[c] as number));
    }
    for (let c = 0; c < count; c++)
      company[s * count + c] = sums.get(regionOf[s * count + c] as number) as number;
  }
  return company;
}

/** L: as long as the fullest region allows in any scene, so that the whole story has one scale. */
function edgeOf(
  { count, scenes, priority }: Cast,
  regionOf: Int16Array,
  regions: readonly Region[],
  { width, height }: Room,
): number {
  const areas = regions.map(({ rx, ry }) => 2 * rx * (2 * ry - SETTINGS.nameStrip));
  let side = Number.POSITIVE_INFINITY;
  for (let s = 0; s < scenes; s++) {
    const sums = new Map<number, number>();
    for (let c = 0; c < count; c++) {
      const r = regionOf[s * count + c] as number;
      sums.set(r, (sums.get(r) ?? 0) + (0.5 + 0.5 * (priority[c] as number)));
    }
    for (const [r, people] of sums)
      side = Math.min(side, Math.sqrt((areas[r] ?? width * height * 0.85) / people));
  }
  return Math.min(longestEdge({ width, height }), Math.max(PLACES.shortestEdge, PLACES.spacing * side));
}

function stretchOf(regions: readonly Region[], { width, height }: Room): number[] {
  const ratios = regions.map(({ rx, ry }) => (2 * rx) / (2 * ry - SETTINGS.nameStrip));
  return [width / height, ...ratios].map((ratio) =>
    Math.min(PLACES.mostStretch, Math.max(1 / PLACES.mostStretch, Math.sqrt(ratio))),
  );
}

/** The middle of region `r` below its name, or of the picture for -1. */
export function middleOf({ regions, bounds }: Problem, r: number): Point {
  const region = regions[r];
  if (region) return { x: region.x, y: region.y + (SETTINGS.nameStrip - SETTINGS.regionPad) / 2 };
  return { x: bounds.width / 2, y: bounds.height / 2 };
}
