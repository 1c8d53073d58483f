import type { Cast } from '../cast.ts';
import { FRAMES, SETTINGS } from '../settings.ts';
import type { Region, Shape } from '../types.ts';

/**
 * One ellipse for each place where anybody ever is, in the order in which the story comes to them: side by side in the
 * wide shape, stacked in the tall one, in a grid from three on. None for a story
 * with more places than can be told apart, or more people than they can hold.
 */
export function regionsOf(cast: Cast, shape: Shape): Region[] {
  const demands = [...demandOf(cast)];
  if (cast.ids.length > SETTINGS.crowd) return [];
  if (demands.length === 0 || demands.length > SETTINGS.mostRegions) return [];
  const { width, height } = FRAMES[shape];
  const { margin, gap } = SETTINGS;
  const rows = rowsOf(demands, shape);
  const heights = shares(rows.map(most), height - 2 * margin - gap * (rows.length - 1));
  const regions: Region[] = [];
  let y = margin;
  for (const [r, row] of rows.entries()) {
    const high = heights[r] as number;
    const widths = shares(
      row.map(([, demand]) => demand),
      width - 2 * margin - gap * (row.length - 1),
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

type Demand = readonly [place: string, room: number];

/** The most room that is ever asked for at each place, in the order in which the story comes to the places. */
function demandOf(cast: Cast): Map<string, number> {
  const count = cast.ids.length;
  const most = new Map<string, number>();
  for (let s = 0; s < cast.scenes; s++) {
    const now = new Map<string, number>();
    for (let c = 0; c < count; c++) {
      const place = cast.whereabouts[s * count + c];
      if (place === undefined) continue;
      const { half, up, down } = cast.boxes[c] as Cast['boxes'][number];
      now.set(place, (now.get(place) ?? 0) + (cast.room[c] as number) * 2 * half * (up + down));
    }
    // Within one scene there is no order of appearance, so the place's id decides.
    for (const [place, room] of [...now].sort(([a], [b]) => (a < b ? -1 : 1)))
      most.set(place, Math.max(most.get(place) ?? 0, room));
  }
  return most;
}

/** Whether the people at a place ever take up more of its region than can be arranged. */
function tooFull(cast: Cast, regions: readonly Region[]): boolean {
  const count = cast.ids.length;
  const room = new Map(regions.map(({ place, rx, ry }) => [place, SETTINGS.fullest * Math.PI * rx * ry]));
  for (let s = 0; s < cast.scenes; s++) {
    const left = new Map(room);
    for (let c = 0; c < count; c++) {
      const place = cast.whereabouts[s * count + c];
      if (place === undefined) continue;
      const { half, up, down } = cast.boxes[c] as Cast['boxes'][number];
      const rest = (left.get(place) ?? 0) - 2 * half * (up + down);
      if (rest < 0) return true;
      left.set(place, rest);
    }
  }
  return false;
}

function rowsOf(demands: readonly Demand[], shape: Shape): Demand[][] {
  const count = demands.length;
  const across = shape === 'wide' ? (count <= 3 ? count : Math.ceil(count / 2)) : count <= 3 ? 1 : 2;
  const rows: Demand[][] = [];
  for (let i = 0; i < count; i += across) rows.push(demands.slice(i, i + across));
  return rows;
}

function most(row: readonly Demand[]): number {
  return Math.max(...row.map(([, demand]) => demand));
}

/** Divides `length` in proportion to `demands`, but leaves nobody much less than an equal share. */
function shares(demands: readonly number[], length: number): number[] {
  const equal = 1 / demands.length;
  const total = demands.reduce((sum, demand) => sum + demand, 0);
  const least = SETTINGS.leastShare * equal;
  const raw = demands.map((demand) => Math.max(least, demand / total));
  const sum = raw.reduce((a, b) => a + b, 0);
  return raw.map((share) => (share / sum) * length);
}
