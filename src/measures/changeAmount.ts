import type { Turn } from '../story/chronicle.ts';
import { turnsAt } from '../story/state.ts';
import type { Story } from '../story/types.ts';

/**
 * How much one change moves a relation: the distance in valence (0 … 2) and strength (0 … 1), and half a unit where
 * the kind turns. What begins or ends is measured from or to nothing (valence 0, strength 0).
 */
export function weightOf({ before, after }: Pick<Turn, 'before' | 'after'>): number {
  const valence = Math.abs((after?.valence ?? 0) - (before?.valence ?? 0));
  const strength = Math.abs((after?.strength ?? 0) - (before?.strength ?? 0));
  const turned = before && after && before.kind !== after.kind ? 0.5 : 0;
  return valence + strength + turned;
}

/** The amount of change of every scene: the sum over its changes, unitless. */
export function changeAmounts(story: Story): readonly number[] {
  return story.scenes.map((_, scene) => turnsAt(story, scene).reduce((sum, turn) => sum + weightOf(turn), 0));
}
