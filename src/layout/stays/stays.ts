import { joinNearest } from '../joinNearest.ts';
import type { Footprint } from '../types.ts';
import { type Constraints, runsOf } from './constraints.ts';

/** Consecutive scenes in which a character stands in one spot. The last steps of a layout move whole stays. */
export type Stay = {
  readonly character: number;
  /** -1 for none. */
  readonly region: number;
  readonly first: number;
  readonly last: number;
  /** Whether the character takes part in any of the scenes. */
  readonly present: boolean;
  /** What the character takes up. */
  readonly footprint: Footprint;
  x: number;
  y: number;
};

type Unmeasured = Omit<Stay, 'footprint'>;

/** Divides the scenes of every character into stays, so that no step between two stays is shorter than `leastStep`. */
export function staysOf(
  constraints: Constraints,
  positions: Float64Array,
  progress: (share: number) => void,
): Stay[] {
  return constraints.cast.ids.flatMap((_, c) => {
    progress(c / constraints.cast.count);
    return runsOf(constraints, c)
      .flatMap(consecutive)
      .flatMap((scenes) => joinShortSteps(constraints, positions, c, scenes))
      .map((stay) => measured(stay, constraints));
  });
}

/** One stay for each of `scenes`, joined nearest first until every step is long enough. */
function joinShortSteps(
  { cast, regionOf, edge, leastStep }: Constraints,
  positions: Float64Array,
  c: number,
  scenes: readonly number[],
): Unmeasured[] {
  const { count, present } = cast;
  const stays: Unmeasured[] = scenes.map((s) => {
    const i = s * count + c;
    return {
      character: c,
      region: regionOf?.[i] ?? -1,
      first: s,
      last: s,
      present: present[i] === 1,
      x: positions[2 * i] as number,
      y: positions[2 * i + 1] as number,
    };
  });
  /** The step from one stay to the next, in units of the least step. */
  const step = (from: Unmeasured, to: Unmeasured): number => {
    const least =
      present[from.last * count + c] || present[to.first * count + c] ? leastStep.present : leastStep.absent;
    return Math.hypot(to.x - from.x, to.y - from.y) / (least * edge);
  };
  return joinNearest(stays, step, joined);
}

/** Each stay as one stay per scene, for casts in which no one can stand in one spot for long. */
export function singleScenes(stays: readonly Stay[], constraints: Constraints): Stay[] {
  return stays.flatMap((stay) =>
    Array.from({ length: stay.last - stay.first + 1 }, (_, k) =>
      measured({ ...stay, first: stay.first + k, last: stay.first + k }, constraints),
    ),
  );
}

function measured(stay: Unmeasured, { reserved }: Constraints): Stay {
  return { ...stay, footprint: reserved(stay.character, stay.first, stay.last) };
}

/** Two stays as one, at their mean position weighted by scenes. */
function joined(one: Unmeasured, other: Unmeasured): Unmeasured {
  const share = (other.last - other.first + 1) / (other.last - one.first + 1);
  const x = one.x + share * (other.x - one.x);
  const y = one.y + share * (other.y - one.y);
  return { ...one, last: other.last, present: one.present || other.present, x, y };
}

function consecutive(run: readonly number[]): number[][] {
  const pieces: number[][] = [];
  for (const s of run) {
    const piece = pieces.at(-1);
    if (piece && piece.at(-1) === s - 1) piece.push(s);
    else pieces.push([s]);
  }
  return pieces;
}
