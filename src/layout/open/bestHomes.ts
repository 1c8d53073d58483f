import { SETTINGS } from '../settings.ts';
import type { Target } from '../trajectory.ts';
import { layAcross } from './fit.ts';
import type { Instances } from './instances.ts';
import { seedHomes } from './seedHomes.ts';
import { OPEN } from './settings.ts';
import type { Springs } from './springs.ts';
import { addSprings, type Points, stressOf } from './stress.ts';
import type { UnionGraph } from './unionGraph.ts';

/** What homes are judged by. */
type Judged = {
  readonly union: UnionGraph;
  readonly instances: Instances;
  readonly springs: Springs;
};

/** Costs that differ by no more than this share are the same. */
export const SAME = 1e-6;

/**
 * The homes of least stress among several starts, of which `first` is one; a crowd has only that. `first` is changed.
 */
export function bestHomes(first: Float64Array, judged: Judged): Float64Array {
  const count = judged.instances.count > SETTINGS.crowd ? 1 : OPEN.starts;
  const points = { pointOf: judged.instances.characterOf };
  return startsFrom(first, judged, count)
    .map((homes) => ({ homes, stress: stressOf(judged.springs, { xy: homes, ...points }) }))
    .reduce((a, b) => (b.stress < a.stress * (1 - SAME) ? b : a)).homes;
}

/**
 * Homes from as many starts, of which `first` is one: each where the stress of a story is least in which no one ever moves. `first` is
 * changed.
 */
export function startsFrom(first: Float64Array, judged: Judged, count: number): Float64Array[] {
  const { union, instances, springs } = judged;
  const terms = Math.max(1, springs.other.length);
  const sweeps = Math.ceil(Math.min(OPEN.homeSweeps, OPEN.homeWork / (count * terms)));
  return Array.from({ length: count }, (_, start) => {
    const homes = start === 0 ? first : seedHomes(union, instances.count, new Map(), start);
    refineHomes(homes, judged, sweeps);
    layAcross(homes);
    return homes;
  });
}

/** A small weight on a character's own position, so that one without springs does not divide by zero. */
const SELF_WEIGHT = 1e-3;

/** Moves homes, in place, to the least stress of all scenes for a story in which no one ever moves. */
function refineHomes(homes: Float64Array, { instances, springs }: Judged, sweeps: number): void {
  const { first, count, characterOf } = instances;
  const target: Target = { weight: 0, x: 0, y: 0 };
  const points: Points = { xy: homes, pointOf: characterOf };
  for (let sweep = 0; sweep < sweeps; sweep++)
    for (let k = 0; k < count; k++) {
      const c = sweep % 2 === 0 ? k : count - 1 - k;
      target.weight = SELF_WEIGHT;
      target.x = SELF_WEIGHT * (homes[2 * c] as number);
      target.y = SELF_WEIGHT * (homes[2 * c + 1] as number);
      const end = first[c + 1] as number;
      for (let i = first[c] as number; i < end; i++) addSprings(springs, i, points, target);
      homes[2 * c] = target.x / target.weight;
      homes[2 * c + 1] = target.y / target.weight;
    }
}
