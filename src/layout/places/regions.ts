import type { Cast } from '../cast.ts';
import { SETTINGS } from '../settings.ts';
import type { Footprint, Region, Room } from '../types.ts';

/**
 * A region for each place where anyone ever is, in order of appearance: up to three side by side in a wide room or
 * stacked in a tall one, more in a grid. None for a story with too many places, or more characters than they can
 * hold.
 */
export function regionsOf(cast: Cast, { width, height }: Room): Region[] {
  const demands = [...demandOf(cast)];
  if (cast.count > SETTINGS.crowd) return [];
  if (demands.length === 0 || demands.length > SETTINGS.mostRegions) return [];
  const { margin, gap } = SETTINGS;
  const rows = rowsOf(demands, width >= height);
  const heights = divide(height - 2 * margin - gap * (rows.length - 1), rows.map(greatestDemand));
  const regions: Region[] = [];
  let y = margin;
  for (const [r, row] of rows.entries()) {
    const high = heights[r] as number;
    const widths = divide(
      width - 2 * margin - gap * (row.length - 1),
      row.map(([, demand]) => demand),
    );
    let x = margin;
    for (const [i, [place]] of row.entries()) {
      const wide = widths[i] as number;
      regions.push({ place, x: x + wide / 2, y: y + high / 2, rx: wide / 2, ry: high / 2 });
      x += wide + gap;
    }
    y += high + gap;
  }
  return tooFull(cast, regions) ? [] : regions;
}

type Demand = readonly [place: string, area: number];

/**
 * The greatest area that footprints, weighted by priority, take at each place in one scene; places in order of
 * appearance.
 */
function demandOf({ count, scenes, whereabouts, footprints, priority }: Cast): Map<string, number> {
  const greatest = new Map<string, number>();
  for (let s = 0; s < scenes; s++) {
    const now = new Map<string, number>();
    for (let c = 0; c < count; c++) {
      const place = whereabouts[s * count + c];
      if (place === undefined) continue;
      now.set(place, (now.get(place) ?? 0) + (priority[c] as number) * areaOf(footprints[c] as Footprint));
    }
    // Places that appear in the same scene are in the order of their ids.
    for (const [place, area] of [...now].sort(([a], [b]) => (a < b ? -1 : 1)))
      greatest.set(place, Math.max(greatest.get(place) ?? 0, area));
  }
  return greatest;
}

/** Whether footprints cover more of a region, in any scene, than can be arranged. */
function tooFull({ count, scenes, whereabouts, footprints }: Cast, regions: readonly Region[]): boolean {
  const room = new Map(regions.map(({ place, rx, ry }) => [place, SETTINGS.mostCovered * Math.PI * rx * ry]));
  for (let s = 0; s < scenes; s++) {
    const left = new Map(room);
    for (let c = 0; c < count; c++) {
      const place = whereabouts[s * count + c];
      if (place === undefined) continue;
      const rest = (left.get(place) ?? 0) - areaOf(footprints[c] as Footprint);
      if (rest < 0) return true;
      left.set(place, rest);
    }
  }
  return false;
}

function areaOf({ half, up, down }: Footprint): number {
  return 2 * half * (up + down);
}

function rowsOf(demands: readonly Demand[], wide: boolean): Demand[][] {
  const count = demands.length;
  const across = wide ? (count <= 3 ? count : Math.ceil(count / 2)) : count <= 3 ? 1 : 2;
  const rows: Demand[][] = [];
  for (let i = 0; i < count; i += across) rows.push(demands.slice(i, i + across));
  return rows;
}

function greatestDemand(row: readonly Demand[]): number {
  return row.reduce((greatest, [, demand]) => Math.max(greatest, demand), 0);
}

/** Divides `length` in proportion to `demands`, except that no part is much smaller than an equal one. */
function divide(length: number, demands: readonly number[]): number[] {
  const equal = 1 / demands.length;
  const total = demands.reduce((sum, demand) => sum + demand, 0);
  const least = SETTINGS.leastShare * equal;
  const raw = demands.map((demand) => Math.max(least, demand / total));
  const sum = raw.reduce((a, b) => a + b, 0);
  return raw.map((share) => (share / sum) * length);
}
