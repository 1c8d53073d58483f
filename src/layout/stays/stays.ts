import type { Point } from '../bounds.ts';
import { joinNearest } from '../joinNearest.ts';
import { type Problem, runsOf } from './constraints.ts';

/** Consecutive scenes in which a character stands in one spot. The last steps of the layout move whole stays. */
export type Stay = {
  readonly character: number;
  readonly region: number;
  readonly first: number;
  readonly last: number;
  readonly pinned: boolean;
  /** Whether the character takes part in any of them. */
  readonly seen: boolean;
  x: number;
  y: number;
};

/** Cuts every character's way through the story into stays, taking no step that is too small to mean anything. */
export function staysOf(
  problem: Problem,
  positions: Float64Array,
  progress: (share: number) => void,
): Stay[] {
  return problem.cast.ids.flatMap((_, c) => {
    progress(c / problem.count);
    return runsOf(problem, c)
      .flatMap(consecutive)
      .flatMap((scenes) => cut(problem, positions, c, scenes));
  });
}

/** Joins the two neighbouring stays that are closest to each other until every step is worth taking. */
function cut(problem: Problem, positions: Float64Array, c: number, scenes: readonly number[]): Stay[] {
  const { cast, count, region, pinned, edge } = problem;
  const stays: Stay[] = scenes.map((s) => {
    const i = s * count + c;
    const at: Point = pinned.get(i) ?? { x: positions[2 * i] as number, y: positions[2 * i + 1] as number };
    return {
      character: c,
      region: region[i] as number,
      first: s,
      last: s,
      pinned: pinned.has(i),
      seen: cast.present[i] === 1,
      ...at,
    };
  });
  /** The step from one stay to the next, in units of the smallest that is worth taking. */
  const step = (from: Stay, to: Stay): number => {
    // Of a pinned and a free stay, neither may take the other's spot.
    if (from.pinned !== to.pinned) return Number.POSITIVE_INFINITY;
    const seen = cast.present[from.last * count + c] || cast.present[to.first * count + c];
    const least = seen ? problem.least.seen : problem.least.unseen;
    return Math.hypot(to.x - from.x, to.y - from.y) / (least * edge);
  };
  return joinNearest(stays, step, joined);
}

/** Each stay as one stay a scene, for crowds in which nobody can stand in one spot for long. */
export function singleScenes(stays: readonly Stay[]): Stay[] {
  return stays.flatMap((stay) =>
    Array.from({ length: stay.last - stay.first + 1 }, (_, k) => ({
      ...stay,
      first: stay.first + k,
      last: stay.first + k,
    })),
  );
}

function joined(one: Stay, other: Stay): Stay {
  const share = (other.last - other.first + 1) / (other.last - one.first + 1);
  const x = one.x + share * (other.x - one.x);
  const y = one.y + share * (other.y - one.y);
  return { ...one, last: other.last, seen: one.seen || other.seen, x, y };
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
