import { SETTINGS } from './settings.ts';
import type { Layout } from './types.ts';

/** How far a way may bow to one side, as a share of its length: what is tried, best first. */
const WITHIN = [0, 0.2, -0.2, 0.45, -0.45];
const BETWEEN = [0.14, -0.14, 0.3, -0.3, 0.5];

/** Moments of a transition at which a way is checked for people standing in it. */
const MOMENTS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

/**
 * Positions at `share` of the way from one scene's to the next's. Those who stay in their region go straight, those who
 * change it go in an arc, and both go round `people` who are in the way, if one of a few other arcs is clear.
 */
export function journeyOf(
  layout: Layout,
  from: Float64Array,
  to: Float64Array,
  share: number,
  people: readonly number[],
): Float64Array {
  const bows = bowsOf(layout, from, to, people);
  const positions = new Float64Array(from.length);
  for (let c = 0; 2 * c < from.length; c++) {
    positions[2 * c] = xOn(from, to, c, bows[c] as number, share);
    positions[2 * c + 1] = yOn(from, to, c, bows[c] as number, share);
  }
  return positions;
}

/** How each way bows: decided one after the other, each by those before it and the straight ways of those after it. */
function bowsOf(
  layout: Layout,
  from: Float64Array,
  to: Float64Array,
  people: readonly number[],
): Float64Array {
  const bows = new Float64Array(from.length / 2);
  const movers = people.filter((c) => from[2 * c] !== to[2 * c] || from[2 * c + 1] !== to[2 * c + 1]);
  for (const c of movers) bows[c] = changesRegion(layout, from, to, c) ? (BETWEEN[0] as number) : 0;
  if (movers.length > SETTINGS.manyPeople) return bows;
  for (const c of movers) {
    let least = Number.POSITIVE_INFINITY;
    let best = bows[c] as number;
    for (const bow of changesRegion(layout, from, to, c) ? BETWEEN : WITHIN) {
      const crowding = crowdingOn(layout, from, to, bows, c, bow, people);
      if (crowding < least) [least, best] = [crowding, bow];
      if (crowding === 0) break;
    }
    bows[c] = best;
  }
  return bows;
}

/** How deep, summed over the way, a footprint would run into others and out of the frame. */
function crowdingOn(
  layout: Layout,
  from: Float64Array,
  to: Float64Array,
  bows: Float64Array,
  c: number,
  bow: number,
  people: readonly number[],
): number {
  const { footprints, width, height } = layout;
  const half = footprints[3 * c] as number;
  const up = footprints[3 * c + 1] as number;
  const down = footprints[3 * c + 2] as number;
  let crowding = 0;
  for (const moment of MOMENTS) {
    const x = xOn(from, to, c, bow, moment);
    const y = yOn(from, to, c, bow, moment);
    crowding += Math.max(0, half - x, x + half - width) + Math.max(0, up - y, y + down - height);
    for (const other of people) {
      if (other === c) continue;
      const dx = xOn(from, to, other, bows[other] as number, moment) - x;
      const dy = yOn(from, to, other, bows[other] as number, moment) - y;
      const overX = half + (footprints[3 * other] as number) - Math.abs(dx);
      const reach =
        dy >= 0 ? down + (footprints[3 * other + 1] as number) : up + (footprints[3 * other + 2] as number);
      crowding += Math.max(0, Math.min(overX, reach - Math.abs(dy)));
    }
  }
  return crowding;
}

/** A parabola over the straight way: `bow` of its length to the left (of somebody walking) at the middle. */
function xOn(from: Float64Array, to: Float64Array, c: number, bow: number, share: number): number {
  const dx = (to[2 * c] as number) - (from[2 * c] as number);
  const dy = (to[2 * c + 1] as number) - (from[2 * c + 1] as number);
  return (from[2 * c] as number) + share * dx + 4 * share * (1 - share) * bow * sideOf(dx, dy) * dy;
}

function yOn(from: Float64Array, to: Float64Array, c: number, bow: number, share: number): number {
  const dx = (to[2 * c] as number) - (from[2 * c] as number);
  const dy = (to[2 * c + 1] as number) - (from[2 * c + 1] as number);
  return (from[2 * c + 1] as number) + share * dy - 4 * share * (1 - share) * bow * sideOf(dx, dy) * dx;
}

/** Positive bows are upwards, or for a way straight down to the right, there and back alike. */
function sideOf(dx: number, dy: number): number {
  return dx > 0 || (dx === 0 && dy > 0) ? 1 : -1;
}

function changesRegion(layout: Layout, from: Float64Array, to: Float64Array, c: number): boolean {
  return (
    regionAt(layout, from[2 * c] as number, from[2 * c + 1] as number) !==
    regionAt(layout, to[2 * c] as number, to[2 * c + 1] as number)
  );
}

/** The number of the region whose ellipse (x, y) is in or closest to. */
function regionAt(layout: Layout, x: number, y: number): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let r = 0; r < layout.regions.length; r++) {
    const region = layout.regions[r] as Layout['regions'][number];
    const reach = ((x - region.x) / region.rx) ** 2 + ((y - region.y) / region.ry) ** 2;
    if (reach < least) {
      best = r;
      least = reach;
    }
  }
  return best;
}
