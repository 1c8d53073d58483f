import { roundPosition } from '../roundPosition.ts';
import { SETTINGS } from '../settings.ts';
import { positionsOf } from '../stays/positionsOf.ts';
import { separate } from '../stays/separate.ts';
import { singleScenes, staysOf } from '../stays/stays.ts';
import { clearLines } from './clearLines.ts';
import type { Problem } from './problem.ts';

/**
 * Final positions, as in `Layout.positions`: without steps too short to mean anything, and without overlaps if there is
 * room.
 *
 * @param settled the best position of each instance, x and y of instance i at 2 * i
 */
export function finalPositions(
  problem: Problem,
  settled: Float64Array,
  progress: (share: number) => void,
): Float64Array {
  const { cast } = problem;
  let stays = staysOf(problem, settled, progress);
  if (!separate(stays, problem) && cast.atOnce <= SETTINGS.manyPeople * 2) {
    stays = singleScenes(stays, problem);
    separate(stays, problem);
  }
  if (problem.lines.some(({ length }) => length > 0)) {
    clearLines(stays, problem);
    separate(stays, problem);
  }
  return positionsOf(stays, cast).map(roundPosition);
}
