import { type Frame, holdInFrame, holdInRegion, type Point } from '../bounds.ts';
import type { Cast } from '../cast.ts';
import { positionOfPin } from '../pins.ts';
import { FRAMES, SETTINGS } from '../settings.ts';
import type { Pin, Region, Shape } from '../types.ts';

/** All that the passes over the story need to know. An instance is character c in scene s, numbered s * count + c. */
export type Problem = {
  readonly cast: Cast;
  readonly count: number;
  readonly scenes: number;
  readonly frame: Frame;
  /** The ideal length L of an edge, in picture units. */
  readonly edge: number;
  readonly regions: readonly Region[];
  /** The number of each instance's region, -1 for none. */
  readonly region: Int16Array;
  /** By region + 1 (0 is the frame): how much further across than down the same distance reaches, from the middle. */
  readonly stretch: readonly number[];
  /** The numbers of the two characters of each authored tie of a scene, one after the other. */
  readonly edges: readonly Int32Array[];
  /** How many people, by the room they ask for, share each instance's region. */
  readonly company: Float64Array;
  readonly distances: readonly Float32Array[];
  /** Where instances are pinned, in picture units. */
  readonly pinned: ReadonlyMap<number, Point>;
  readonly continuity: number;
  /** Steps shorter than this, in L, are not taken; the second by those who are in neither scene. */
  readonly least: { readonly seen: number; readonly unseen: number };
};

/** The number of each instance's region, -1 for those who are nowhere or whose story has no regions. */
export function regionOfEach(cast: Cast, regions: readonly Region[]): Int16Array {
  if (regions.length === 0) return new Int16Array(cast.ids.length * cast.scenes).fill(-1);
  const number = new Map(regions.map((region, r) => [region.place, r]));
  return Int16Array.from(cast.whereabouts, (place) => (place === undefined ? -1 : (number.get(place) ?? -1)));
}

/** How many people, by the room they ask for, are in each instance's region. */
export function companyOf(cast: Cast, region: Int16Array): Float64Array {
  const count = cast.ids.length;
  const company = new Float64Array(region.length);
  for (let s = 0; s < cast.scenes; s++) {
    const crowd = new Map<number, number>();
    for (let c = 0; c < count; c++) {
      const r = region[s * count + c] as number;
      crowd.set(r, (crowd.get(r) ?? 0) + (cast.room[c] as number));
    }
    for (let c = 0; c < count; c++)
      company[s * count + c] = crowd.get(region[s * count + c] as number) as number;
  }
  return company;
}

/** L: as long as the most crowded region can bear, on one scale for the whole picture and story. */
export function edgeOf(cast: Cast, region: Int16Array, regions: readonly Region[], shape: Shape): number {
  const count = cast.ids.length;
  const { width, height } = FRAMES[shape];
  const areas = regions.map(({ rx, ry }) => Math.PI * rx * ry * (1 - SETTINGS.nameStrip));
  let side = Number.POSITIVE_INFINITY;
  for (let s = 0; s < cast.scenes; s++) {
    const crowd = new Map<number, number>();
    for (let c = 0; c < count; c++) {
      const r = region[s * count + c] as number;
      crowd.set(r, (crowd.get(r) ?? 0) + (0.5 + 0.5 * (cast.room[c] as number)));
    }
    for (const [r, people] of crowd)
      side = Math.min(side, Math.sqrt((areas[r] ?? width * height * 0.85) / people));
  }
  return Math.min(SETTINGS.longestEdge, Math.max(SETTINGS.shortestEdge, SETTINGS.spacing * side));
}

/** How much wider than high the room for people is, of the frame and then of each region; see `Problem.stretch`. */
export function stretchOf(regions: readonly Region[], shape: Shape): number[] {
  const rooms = regions.map(({ rx, ry }) => rx / (ry * (1 - SETTINGS.nameStrip)));
  const { width, height } = FRAMES[shape];
  return [width / height, ...rooms].map((ratio) =>
    Math.min(SETTINGS.mostStretch, Math.max(1 / SETTINGS.mostStretch, Math.sqrt(ratio))),
  );
}

/** Where each pinned instance stands: in all scenes in which the character is at the pin's place, inside the frame. */
export function pinnedAt(
  cast: Cast,
  pins: readonly Pin[],
  regions: readonly Region[],
  frame: Frame,
): Map<number, Point> {
  const count = cast.ids.length;
  const number = new Map(cast.ids.map((id, c) => [id, c]));
  const pinned = new Map<number, Point>();
  for (const pin of pins) {
    const c = number.get(pin.character);
    if (c === undefined) continue;
    const point = positionOfPin({ ...frame, regions }, pin);
    holdInFrame(frame, cast.boxes[c] as Cast['boxes'][number], point);
    for (let s = 0; s < cast.scenes; s++)
      if (pin.place === undefined || cast.whereabouts[s * count + c] === pin.place)
        pinned.set(s * count + c, point);
  }
  return pinned;
}

/** Moves `point` to where character `c` may stand when in region `r`. */
export function hold(problem: Problem, c: number, r: number, point: Point): void {
  const box = problem.cast.boxes[c] as Cast['boxes'][number];
  const region = problem.regions[r];
  if (region) holdInRegion(region, box, point);
  holdInFrame(problem.frame, box, point);
}

/** The middle of the room below a region's name, or of the frame. */
export function middleOf(problem: Problem, r: number): Point {
  const region = problem.regions[r];
  if (region) return { x: region.x, y: region.y + SETTINGS.nameStrip * 0.75 * region.ry };
  const { width, height } = problem.frame;
  return { x: width / 2, y: height / 2 };
}

/** A character's scenes by region: runs in which it can stand still. Somebody who returns is in the same run again. */
export function runsOf(problem: Problem, c: number): number[][] {
  const runs = new Map<number, number[]>();
  for (let s = 0; s < problem.scenes; s++) {
    const r = problem.region[s * problem.count + c] as number;
    const run = runs.get(r);
    if (run) run.push(s);
    else runs.set(r, [s]);
  }
  return [...runs.values()];
}
