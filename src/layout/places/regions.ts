import { type Cast, DEFAULT_FOOTPRINT } from '../cast.ts';
import { REFERENCE_ROOM } from '../room.ts';
import { SETTINGS } from '../settings.ts';
import type { Footprint, Region, Room } from '../types.ts';
import { PLACES } from './settings.ts';

/**
 * A region for each place where anyone ever is, in order of appearance; together they fill the room. None for a story with too many
 * places, or more characters than they can hold.
 */
export function regionsOf(cast: Cast, room: Room): Region[] {
  if (cast.atOnce > SETTINGS.crowd) return [];
  const demands = demandsOf(cast);
  if (demands.length === 0 || demands.length > SETTINGS.mostRegions) return [];
  const { margin } = SETTINGS;
  const { gap } = PLACES;
  const inside = {
    left: margin,
    top: margin,
    width: room.width - 2 * margin,
    height: room.height - 2 * margin,
  };
  const covered = demands.reduce((sum, { most }) => sum + most, 0) / (inside.width * inside.height);
  if (covered > PLACES.mostCovered) return [];
  const { areas } = divide(sharesOf(demands, inside), inside);
  const regions = areas.map(({ left, top, width, height }, k) => ({
    place: (demands[k] as Demand).place,
    x: left + width / 2,
    y: top + height / 2,
    rx: width / 2,
    ry: height / 2,
  }));
  const { leastWidth, leastHeight } = PLACES.region;
  const isTooSmall = regions.some(({ rx, ry }) => 2 * rx < leastWidth || 2 * ry < leastHeight);
  return isTooSmall || isTooFull(cast, regions) ? [] : regions;

  /** The parts of `area` for `shares`, side by side or one above the other, cut in two again and again. */
  function divide(shares: readonly number[], area: Area): Division {
    if (shares.length === 1) return { areas: [area], cost: costOf(area) };
    let best: Division = { areas: [], cost: Number.POSITIVE_INFINITY };
    for (let k = 1; k < shares.length; k++)
      for (const halves of halvesOf(area, sum(shares.slice(0, k)) / sum(shares), gap)) {
        const one = divide(shares.slice(0, k), halves[0]);
        const other = divide(shares.slice(k), halves[1]);
        if (one.cost + other.cost < best.cost)
          best = { areas: [...one.areas, ...other.areas], cost: one.cost + other.cost };
      }
    return best;
  }
}

/** The regions in the room where homes are found, the same in every window. */
export function referenceRegionsOf(cast: Cast): Region[] {
  return regionsOf({ ...cast, footprints: cast.ids.map(() => DEFAULT_FOOTPRINT) }, REFERENCE_ROOM);
}

type Demand = {
  readonly place: string;
  /** What footprints cover at most. */
  readonly most: number;
  /** The number of people: its quadratic mean over all scenes, which counts how long they are there. */
  readonly people: number;
};

type Area = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

type Division = { readonly areas: readonly Area[]; readonly cost: number };

function demandsOf({ count, scenes, whereabouts, footprints, priority, met }: Cast): Demand[] {
  const most = new Map<string, number>();
  const squares = new Map<string, number>();
  for (let s = 0; s < scenes; s++) {
    const now = new Map<string, { readonly area: number; readonly people: number }>();
    for (let c = 0; c < count; c++) {
      const place = whereabouts[s * count + c];
      if (place === undefined) continue;
      const { half, up, down } = footprints[c] as Footprint;
      const { area, people } = now.get(place) ?? { area: 0, people: 0 };
      // Supporting characters are usually not on the picture, and no one is before a reader has met them.
      const weight = (priority[c] as number) ** 2;
      const isMet = s >= (met[c] as number);
      now.set(place, {
        area: area + weight * 2 * half * (up + down),
        people: people + (isMet ? weight : 0),
      });
    }
    // Places that appear in the same scene are in the order of their ids.
    for (const [place, { area, people }] of [...now].sort(([a], [b]) => (a < b ? -1 : 1))) {
      most.set(place, Math.max(most.get(place) ?? 0, area));
      squares.set(place, (squares.get(place) ?? 0) + people * people);
    }
  }
  return [...most].map(([place, area]) => ({
    place,
    most: area,
    people: Math.sqrt((squares.get(place) as number) / scenes),
  }));
}

/** Every place gets what its people need when they are most, and of the rest the more, the longer they are there. */
function sharesOf(demands: readonly Demand[], { width, height }: Area): number[] {
  const covered = sum(demands.map(({ most }) => most)) / (width * height);
  const needed = demands.map(({ most }) => most / (width * height) / Math.max(PLACES.comfortable, covered));
  const rest = 1 - sum(needed);
  const all = sum(demands.map(({ people }) => people));
  return demands.map(({ people }, k) => (needed[k] as number) + (rest * people) / all);
}

/** Whether footprints cover more of a region, in any scene, than can be arranged. */
function isTooFull({ count, scenes, whereabouts, footprints }: Cast, regions: readonly Region[]): boolean {
  const { regionPad, nameStrip } = SETTINGS;
  const room = new Map(
    regions.map(({ place, rx, ry }) => [
      place,
      PLACES.mostCovered * 2 * (rx - regionPad) * Math.max(0, 2 * ry - regionPad - nameStrip),
    ]),
  );
  for (let s = 0; s < scenes; s++) {
    const left = new Map(room);
    for (let c = 0; c < count; c++) {
      const place = whereabouts[s * count + c];
      if (place === undefined) continue;
      const { half, up, down } = footprints[c] as Footprint;
      const rest = (left.get(place) ?? 0) - 2 * half * (up + down);
      if (rest < 0) return true;
      left.set(place, rest);
    }
  }
  return false;
}

/** The two parts of an area, `share` of it and the rest: left and right of a gap, or above and below it. */
function halvesOf({ left, top, width, height }: Area, share: number, gap: number): (readonly [Area, Area])[] {
  const wide = share * (width - gap);
  const high = share * (height - gap);
  return [
    [
      { left, top, width: wide, height },
      { left: left + wide + gap, top, width: width - gap - wide, height },
    ],
    [
      { left, top, width, height: high },
      { left, top: top + high + gap, width, height: height - gap - high },
    ],
  ];
}

/** How far an area is from the best proportions. */
function costOf({ width, height }: Area): number {
  const below = Math.max(1, height - SETTINGS.nameStrip);
  return Math.log(Math.max(1, width) / below / PLACES.regionAspect) ** 2;
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}
