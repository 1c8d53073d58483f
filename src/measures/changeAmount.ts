import type { Turn } from '../story/chronicle.ts';
import { turnsAt } from '../story/state.ts';
import type { Story } from '../story/types.ts';

/**
 * How much one change moves a relation: the distance in valence (0 … 2) plus that in strength (0 … 1), plus 0.5 for another
 * kind. A relation that does not hold counts as valence 0, strength 0.
 */
export function weightOf({ before, after }: Pick<Turn, 'before' | 'after'>): number {
  const valence = Math.abs((after?.valence ?? 0) - (before?.valence ?? 0));
  const strength = Math.abs((after?.strength ?? 0) - (before?.strength ?? 0));
  const otherKind = before && after && before.kind !== after.kind ? 0.5 : 0;
  return valence + strength + otherKind;
}

/** By scene: the sum of the weights of its changes. */
export function changeAmounts(story: Story): readonly number[] {
  return story.scenes.map((_, scene) => turnsAt(story, scene).reduce((sum, turn) => sum + weightOf(turn), 0));
}
