import { pushApart } from './pushApart.ts';
import { SETTINGS } from './settings.ts';
import { scenePositions } from './standing.ts';
import { pathPositions } from './transitionPaths.ts';
import { easedMove } from './transitionStages.ts';
import type { Layout } from './types.ts';

/**
 * x and y of every character at `time` (0 … scenes - 1): the scene's positions at whole times, interpolated between
 * them. A pure function of time, so a moment looks the same whether the reader plays forwards, backwards or jumps to
 * it. Characters (by number) that are not in `visible` take no room on the way; without `visible` all do.
 */
export function positionsAt(layout: Layout, time: number, visible?: ReadonlySet<number>): Float64Array {
  const clamped = Math.min(layout.scenes - 1, Math.max(0, time));
  const scene = Math.floor(clamped);
  const from = scenePositions(layout, scene);
  const share = easedMove(clamped - scene);
  if (share === 0) return from;
  if (share === 1) return scenePositions(layout, scene + 1);
  const to = scenePositions(layout, scene + 1);
  const people = layout.characters.map((_, c) => c).filter((c) => !visible || visible.has(c));
  const positions = pathPositions(layout, { from, to }, share, people);
  // A crowd in motion has neither the room nor, at 60 frames a second, the time for this.
  if (people.length <= SETTINGS.crowd) pushApart(layout, positions, people);
  return positions;
}
