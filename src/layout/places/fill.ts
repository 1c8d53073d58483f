import type { Point } from '../bounds.ts';
import { longestEdge } from '../longestEdge.ts';
import { SETTINGS } from '../settings.ts';
import type { Footprint, Region } from '../types.ts';
import { middleOf, type Problem } from './problem.ts';
import { PLACES } from './settings.ts';

/** A part of the room, and where the footprints of its people begin and end on average. */
type Extent = { left: number; right: number; top: number; bottom: number; scenes: number };

/**
 * The problem with scales at which each region's people fill it, and `positions` (x and y of every instance, changed in place) at
 * those scales. One scale for all scenes, so that no one moves because of it.
 */
export function filled(problem: Problem, positions: Float64Array): Problem {
  const { regionOf } = problem;
  const extents = extentsOf(problem, positions);
  const maps = extents.map((extent, part) => mapOf(problem, part, extent));
  const scales = problem.scales.map(({ x, y }, part) => {
    const map = maps[part] as AffineMap;
    return { x: x * map.growX, y: y * map.growY };
  });
  for (let i = 0; i < regionOf.length; i++) {
    const map = maps[(regionOf[i] as number) + 1] as AffineMap;
    positions[2 * i] = map.toX + map.growX * ((positions[2 * i] as number) - map.fromX);
    positions[2 * i + 1] = map.toY + map.growY * ((positions[2 * i + 1] as number) - map.fromY);
  }
  return { ...problem, scales, edge: meanOf(scales, extents) };
}

type AffineMap = {
  readonly fromX: number;
  readonly fromY: number;
  readonly toX: number;
  readonly toY: number;
  readonly growX: number;
  readonly growY: number;
};

function extentsOf({ cast, regionOf, regions }: Problem, positions: Float64Array): Extent[] {
  const { count, scenes, priority, footprints } = cast;
  const sums = [undefined, ...regions].map(
    (): Extent => ({ left: 0, right: 0, top: 0, bottom: 0, scenes: 0 }),
  );
  for (let s = 0; s < scenes; s++) {
    const now = new Map<number, Extent & { people: number }>();
    for (let c = 0; c < count; c++) {
      if ((priority[c] as number) < 1) continue;
      const i = s * count + c;
      const { half, up, down } = footprints[c] as Footprint;
      const [x, y] = [positions[2 * i] as number, positions[2 * i + 1] as number];
      const part = (regionOf[i] as number) + 1;
      const own = now.get(part) ?? { ...NOTHING, people: 0 };
      own.left = Math.min(own.left, x - half);
      own.right = Math.max(own.right, x + half);
      own.top = Math.min(own.top, y - up);
      own.bottom = Math.max(own.bottom, y + down);
      own.people++;
      now.set(part, own);
    }
    for (const [part, { left, right, top, bottom, people }] of now) {
      if (people < 2) continue;
      const sum = sums[part] as Extent;
      // Scenes count by their people: full ones must fit.
      sum.left += people * left;
      sum.right += people * right;
      sum.top += people * top;
      sum.bottom += people * bottom;
      sum.scenes += people;
    }
  }
  return sums.map(({ left, right, top, bottom, scenes: n }) => ({
    left: left / n,
    right: right / n,
    top: top / n,
    bottom: bottom / n,
    scenes: n,
  }));
}

const NOTHING: Extent = {
  left: Number.POSITIVE_INFINITY,
  right: Number.NEGATIVE_INFINITY,
  top: Number.POSITIVE_INFINITY,
  bottom: Number.NEGATIVE_INFINITY,
  scenes: 0,
};

function mapOf(problem: Problem, part: number, { left, right, top, bottom, scenes }: Extent): AffineMap {
  const to = middleOf(problem, part - 1);
  if (scenes === 0) return { fromX: to.x, fromY: to.y, toX: to.x, toY: to.y, growX: 1, growY: 1 };
  const { width, height } = insideOf(problem, part);
  const { half, up, down } = meanFootprint(problem);
  const { mostStretch } = PLACES;
  const { x, y } = problem.scales[part] as Readonly<Point>;
  const growX = (width - 2 * half) / Math.max(1, right - left - 2 * half);
  const growY = (height - up - down) / Math.max(1, bottom - top - up - down);
  const most = longestEdge(problem.bounds) / Math.sqrt(x * y);
  const [low, high] = [Math.min(growX, growY), Math.max(growX, growY)];
  const least = Math.max(0.5, Math.min(low, most));
  const longest = Math.min(high, least * mostStretch ** 2, most * mostStretch);
  return {
    fromX: (left + right) / 2,
    fromY: (top + bottom - down + up) / 2,
    toX: to.x,
    toY: to.y + (up - down) / 2,
    growX: growX < growY ? least : Math.max(least, longest),
    growY: growX < growY ? Math.max(least, longest) : least,
  };
}

/** What a region has for footprints. */
function insideOf(
  { regions, bounds }: Problem,
  part: number,
): { readonly width: number; readonly height: number } {
  const { margin, regionPad, nameStrip } = SETTINGS;
  const region: Region | undefined = regions[part - 1];
  if (!region) return { width: bounds.width - 2 * margin, height: bounds.height - 2 * margin };
  return { width: 2 * (region.rx - regionPad), height: 2 * region.ry - regionPad - nameStrip };
}

function meanFootprint({ cast: { footprints, count } }: Problem): Footprint {
  const sum = footprints.reduce(
    (a, b) => ({ half: a.half + b.half, up: a.up + b.up, down: a.down + b.down }),
    { half: 0, up: 0, down: 0 },
  );
  return { half: sum.half / count, up: sum.up / count, down: sum.down / count };
}

/** The geometric mean of all scales, weighted by people: L for all that is measured across regions. */
function meanOf(scales: readonly Readonly<Point>[], extents: readonly Extent[]): number {
  let [sum, weight] = [0, 0];
  for (const [part, { x, y }] of scales.entries()) {
    const { scenes } = extents[part] as Extent;
    sum += scenes * 0.5 * Math.log(x * y);
    weight += scenes;
  }
  const [first] = scales as [Readonly<Point>];
  return weight === 0 ? Math.sqrt(first.x * first.y) : Math.exp(sum / weight);
}
