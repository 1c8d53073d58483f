import type { Turn } from '../story/chronicle.ts';
import { turnsAt } from '../story/state.ts';
import { MIDDLE_STRENGTH } from '../story/strength.ts';
import type { Story } from '../story/types.ts';

/**
 * How much one change moves a relation: the distance in valence (0 … 2) plus that in strength (0 … 1), plus 0.5 for another
 * kind. A relation that does not hold counts as valence 0, strength 0. What is not known before or after adds nothing, but that a
 * relation of unknown strength begins or ends counts as a middle strength.
 */
export function weightOf({ before, after }: Pick<Turn, 'before' | 'after'>): number {
  if (!before || !after) {
    const { valence = 0, strength = MIDDLE_STRENGTH } = before ?? after ?? { strength: 0 };
    return Math.abs(valence) + strength;
  }
  const otherKind = before.kind && after.kind && before.kind !== after.kind ? 0.5 : 0;
  return distance(before.valence, after.valence) + distance(before.strength, after.strength) + otherKind;
}

function distance(one: number | undefined, other: number | undefined): number {
  return one === undefined || other === undefined ? 0 : Math.abs(other - one);
}

/** By scene: the sum of the weights of its changes. */
export function changeAmounts(story: Story): readonly number[] {
  return story.scenes.map((_, scene) => turnsAt(story, scene).reduce((sum, turn) => sum + weightOf(turn), 0));
}
