import type { Storylines } from '../../layout/storylines/storylines.ts';
import type { Turn } from '../../story/chronicle.ts';
import { changesAt } from '../../story/state.ts';
import type { Story } from '../../story/types.ts';
import { round } from '../curve.ts';
import type { StorylineGrid } from './storylineGrid.ts';

/** Several changes in one scene are at most this far apart, and signs at least this far, in picture units. */
const APART = 15;
/** Where along the upright line its sign may be, best first. */
const SPOTS = [0.5, 0.35, 0.65, 0.22, 0.78];
/** A sign nearer to a line than this lies on it. */
const CLEAR = 9;

/** A change: an upright line at `x` from `from` to `to` with a sign at `sign`. */
export type PlacedTurn = {
  readonly turn: Turn;
  /** The scene, 0-based. */
  readonly scene: number;
  readonly x: number;
  readonly from: number;
  readonly to: number;
  readonly sign: number;
};

/** Where each change of a relation is drawn. Signs keep apart, and off the lines of others where there is room. */
export function placeTurns(
  story: Story,
  storylines: Storylines,
  { x, y, step }: StorylineGrid,
): PlacedTurn[] {
  return story.scenes.flatMap((_, scene) => {
    const turns = changesAt(story, scene);
    const placed: PlacedTurn[] = [];
    const heights = [...storylines.lines.values()].flatMap((rows) => {
      const row = rows[scene];
      return row === undefined ? [] : [y(row)];
    });
    for (const [index, turn] of turns.entries()) {
      const rows = rowsOf(turn, storylines, scene);
      if (!rows) continue;
      const [from, to] = rows.map(y) as [number, number];
      const at = round(x(scene) + (index - (turns.length - 1) / 2) * Math.min(APART, step / turns.length));
      const faults = (sign: number) =>
        heights.filter((height) => Math.abs(height - sign) < CLEAR).length +
        3 * placed.filter((other) => Math.hypot(other.x - at, other.sign - sign) < APART).length;
      const spots = SPOTS.map((share) => from + (to - from) * share);
      const sign = spots.reduce((best, spot) => (faults(spot) < faults(best) ? spot : best));
      placed.push({ turn, scene, x: at, from, to, sign });
    }
    return placed;
  });
}

/**
 * The rows of the two characters. One who has no line in this scene, since it is before the first or after the last with that
 * character, is given the row of the other; without any line there are none.
 */
function rowsOf({ relation }: Turn, { lines }: Storylines, scene: number): [number, number] | undefined {
  const [a, b] = [relation.from, relation.to].map((id) => lines.get(id)?.[scene]);
  const [one, other] = [a ?? b, b ?? a];
  return one === undefined || other === undefined ? undefined : [one, other];
}
