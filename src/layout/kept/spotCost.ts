import { lengthCost, obstacleCost, overlapCost, type Standing } from '../places/lineCosts.ts';
import type { Problem } from '../places/problem.ts';
import { SETTINGS } from '../settings.ts';
import type { Footprint } from '../types.ts';
import { SPOT } from './settings.ts';

/** Where everyone stands so far: x and y of instance i at 2 * i, NaN for those who stand nowhere yet. */
export type Field = { readonly problem: Problem; readonly xy: Float64Array };

/** A scene, and where each character stands in it, undefined for nowhere yet. */
export type SceneNow = { readonly s: number; readonly standings: readonly (Standing | undefined)[] };

export function sceneNow(field: Field, s: number): SceneNow {
  return { s, standings: field.problem.cast.ids.map((_, c) => standingOf(field, c, s)) };
}

/** What it costs that character `c` stands at a spot in scene `s`: overlaps, lines in the way, and ties that are not as long as they should be. */
export function spotCost(problem: Problem, { s, standings }: SceneNow, c: number, at: Standing): number {
  const { count, footprints, priority } = problem.cast;
  const own = footprints[c] as Footprint;
  const ends = problem.lines[s] as Int32Array;
  let cost = 0;
  const grown = withAir(own);
  for (let d = 0; d < count; d++) {
    const there = d === c ? undefined : standings[d];
    if (!there) continue;
    cost += SPOT.overlap * overlapCost(grown, at, footprints[d] as Footprint, there);
    cost += stressBetween(problem, s, [c, d], Math.hypot(there.x - at.x, there.y - at.y));
  }
  for (let e = 0; e < ends.length; e += 2) {
    const [a, b] = [ends[e] as number, ends[e + 1] as number];
    const from = a === c ? at : standings[a];
    const to = b === c ? at : standings[b];
    if (!from || !to) continue;
    if (a !== c && b !== c) {
      cost += (priority[c] as number) * obstacleCost(own, at, from, to);
      continue;
    }
    cost += lengthCost(footprints[a] as Footprint, from, footprints[b] as Footprint, to);
    for (let d = 0; d < count; d++) {
      const there = d === a || d === b ? undefined : standings[d];
      if (there) cost += (priority[d] as number) * obstacleCost(footprints[d] as Footprint, there, from, to);
    }
  }
  return cost;
}

/** Characters whose footprints the one of `c` would overlap at a spot in scene `s`. */
export function coveredAt(field: Field, c: number, s: number, at: Standing): number[] {
  const { footprints } = field.problem.cast;
  return footprints.flatMap((footprint, d) => {
    const there = d === c ? undefined : standingOf(field, d, s);
    return there && overlapCost(footprints[c] as Footprint, at, footprint, there) > 0 ? [d] : [];
  });
}

export function standingOf({ problem, xy }: Field, c: number, s: number): Standing | undefined {
  const i = 2 * (s * problem.cast.count + c);
  return Number.isNaN(xy[i]) ? undefined : { x: xy[i] as number, y: xy[i + 1] as number };
}

/** The term of the stress for two characters at a distance in picture units, see `places/stress.ts`. */
function stressBetween(
  { cast: { count }, distances, regionOf, scales }: Problem,
  s: number,
  [a, b]: readonly [number, number],
  distance: number,
): number {
  const region = regionOf[s * count + a] as number;
  const path = (distances[s] as Float32Array)[a * count + b] as number;
  const isSingle = path > 0 && path <= SETTINGS.metEdge;
  const length = distance / ((scales[region + 1] as Standing).x || 1);
  if (regionOf[s * count + b] !== region) return isSingle ? SPOT.acrossRegions * length : 0;
  const ideal = path === 0 ? SETTINGS.unrelated : path;
  const off = path === 0 ? Math.min(0, length - ideal) : length - ideal;
  return (SPOT.stress * off * off) / (ideal * ideal);
}

const { air } = SETTINGS;

function withAir({ half, up, down }: Footprint): Footprint {
  return { half: half + air, up: up + air, down: down + air };
}
