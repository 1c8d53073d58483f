import { SETTINGS } from './settings.ts';
import type { Layout } from './types.ts';

/** Bows to try, best first, within a region and between regions: the height of the arc as a share of its chord. */
const WITHIN = [0, 0.2, -0.2, 0.45, -0.45];
const BETWEEN = [0.14, -0.14, 0.3, -0.3, 0.5];

/** Shares of a path at which it is checked for other characters. */
const CHECKED = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

/** The positions of two scenes, x and y of character c at 2 * c. */
type Move = { readonly from: Float64Array; readonly to: Float64Array };

/** A move with the bow of each character's path. */
type Paths = Move & { readonly bows: Float64Array };

/**
 * Positions at `share` (0 … 1) of the way from one scene to the next. Characters who stay in their region go straight,
 * those who change it follow an arc, and both go round `people` who are in the way, if one of a few other arcs is
 * clear.
 */
export function pathPositions(
  layout: Layout,
  move: Move,
  share: number,
  people: readonly number[],
): Float64Array {
  const paths = pathsOf(layout, move, people);
  const positions = new Float64Array(move.from.length);
  for (let c = 0; 2 * c < positions.length; c++) {
    positions[2 * c] = xOn(paths, c, share);
    positions[2 * c + 1] = yOn(paths, c, share);
  }
  return positions;
}

/** Chooses bows one character after the other, against the bows chosen so far and the default ones of the rest. */
function pathsOf(layout: Layout, { from, to }: Move, people: readonly number[]): Paths {
  const bows = new Float64Array(from.length / 2);
  const paths: Paths = { from, to, bows };
  const movers = people.filter((c) => from[2 * c] !== to[2 * c] || from[2 * c + 1] !== to[2 * c + 1]);
  for (const c of movers) bows[c] = changesRegion(layout, paths, c) ? (BETWEEN[0] as number) : 0;
  if (movers.length > SETTINGS.manyPeople) return paths;
  for (const c of movers) {
    let least = Number.POSITIVE_INFINITY;
    let best = bows[c] as number;
    for (const bow of changesRegion(layout, paths, c) ? BETWEEN : WITHIN) {
      bows[c] = bow;
      const crowding = crowdingOn(layout, paths, c, people);
      if (crowding < least) [least, best] = [crowding, bow];
      if (crowding === 0) break;
    }
    bows[c] = best;
  }
  return paths;
}

/** How far, summed over the checked shares, a footprint on its path would overlap others and leave the bounds. */
function crowdingOn(
  { footprints, width, height }: Layout,
  paths: Paths,
  c: number,
  people: readonly number[],
): number {
  const half = footprints[3 * c] as number;
  const up = footprints[3 * c + 1] as number;
  const down = footprints[3 * c + 2] as number;
  let crowding = 0;
  for (const share of CHECKED) {
    const x = xOn(paths, c, share);
    const y = yOn(paths, c, share);
    crowding += Math.max(0, half - x, x + half - width) + Math.max(0, up - y, y + down - height);
    for (const other of people) {
      if (other === c) continue;
      const dx = xOn(paths, other, share) - x;
      const dy = yOn(paths, other, share) - y;
      const overX = half + (footprints[3 * other] as number) - Math.abs(dx);
      const reach =
        dy >= 0 ? down + (footprints[3 * other + 1] as number) : up + (footprints[3 * other + 2] as number);
      crowding += Math.max(0, Math.min(overX, reach - Math.abs(dy)));
    }
  }
  return crowding;
}

/** A path is a parabola over its chord, `bow` times the chord's length high in the middle. */
function xOn({ from, to, bows }: Paths, c: number, share: number): number {
  const dx = (to[2 * c] as number) - (from[2 * c] as number);
  const dy = (to[2 * c + 1] as number) - (from[2 * c + 1] as number);
  const bow = bows[c] as number;
  return (from[2 * c] as number) + share * dx + 4 * share * (1 - share) * bow * sideOf(dx, dy) * dy;
}

function yOn({ from, to, bows }: Paths, c: number, share: number): number {
  const dx = (to[2 * c] as number) - (from[2 * c] as number);
  const dy = (to[2 * c + 1] as number) - (from[2 * c + 1] as number);
  const bow = bows[c] as number;
  return (from[2 * c + 1] as number) + share * dy - 4 * share * (1 - share) * bow * sideOf(dx, dy) * dx;
}

/** Sign of the bow, so that A to B and B to A bend to the same side: up, or right where the chord is vertical. */
function sideOf(dx: number, dy: number): number {
  return dx > 0 || (dx === 0 && dy > 0) ? 1 : -1;
}

function changesRegion(layout: Layout, { from, to }: Move, c: number): boolean {
  return (
    regionAt(layout, from[2 * c] as number, from[2 * c + 1] as number) !==
    regionAt(layout, to[2 * c] as number, to[2 * c + 1] as number)
  );
}

/** The number of the region that has (x, y) in it, or else is nearest; -1 without regions. */
function regionAt(layout: Layout, x: number, y: number): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let r = 0; r < layout.regions.length; r++) {
    const region = layout.regions[r] as Layout['regions'][number];
    const reach = Math.max(Math.abs(x - region.x) / region.rx, Math.abs(y - region.y) / region.ry);
    if (reach < least) {
      best = r;
      least = reach;
    }
  }
  return best;
}
