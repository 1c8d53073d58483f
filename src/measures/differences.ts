import type { RelationState } from '../story/chronicle.ts';
import { historyOf, presentAt, relationsAt } from '../story/state.ts';
import type { Relation, Story, Text } from '../story/types.ts';
import { signOfValence } from '../story/valence.ts';
import { weightOf } from './changeAmount.ts';
import type { DifferenceType } from './differenceTypes.ts';
/** A relation that differs between two scenes; a state is undefined where the relation does not hold. */
export type Difference = {
  readonly relation: Relation;
  readonly type: DifferenceType;
  readonly before: RelationState | undefined;
  readonly after: RelationState | undefined;
  /** The label of its end ("broken off"), where it has ended with one. */
  readonly ending: Text | undefined;
  /** As of a change from the one state to the other, see `weightOf`. */
  readonly weight: number;
};

/**
 * The relations that differ between two scenes (0-based), the greatest difference first. Only the two scenes count, not what
 * happens between them.
 *
 * @throws RangeError where the story has no such scene
 */
export function differencesOf(story: Story, earlier: number, later: number): readonly Difference[] {
  const [was, is] = [relationsAt(story, earlier), relationsAt(story, later)];
  return story.relations
    .flatMap((relation): Difference[] => {
      const [before, after] = [was.get(relation.id), is.get(relation.id)];
      const type = typeOf(before, after);
      if (!type) return [];
      const weight = weightOf({ before, after });
      const ending = after ? undefined : endingOf(story, relation.id, later);
      return [{ relation, type, before, after, ending, weight }];
    })
    .toSorted((a, b) => b.weight - a.weight || (a.relation.id < b.relation.id ? -1 : 1));
}

/** Values closer than this are shown alike, and count as the same. */
const SAME = 0.005;

function typeOf(
  before: RelationState | undefined,
  after: RelationState | undefined,
): DifferenceType | undefined {
  if (!before) return after && 'began';
  if (!after) return 'ended';
  if (signOfValence(before.valence) * signOfValence(after.valence) < 0) return 'turned';
  if (before.kind && after.kind && before.kind !== after.kind) return 'other-kind';
  const valence = difference(before.valence, after.valence);
  const strength = difference(before.strength, after.strength);
  if (Math.max(Math.abs(valence), Math.abs(strength)) < SAME) {
    return JSON.stringify(before.label) === JSON.stringify(after.label) ? undefined : 'renamed';
  }
  // The range of valence is twice that of strength.
  if (Math.abs(strength) >= Math.abs(valence) / 2) return strength > 0 ? 'stronger' : 'weaker';
  return valence > 0 ? 'warmer' : 'cooler';
}

/** 0 where one of the two is not known. */
function difference(before: number | undefined, after: number | undefined): number {
  return before === undefined || after === undefined ? 0 : after - before;
}

function endingOf(story: Story, relation: string, later: number): Text | undefined {
  const last = historyOf(story, relation).findLast(({ scene }) => scene <= later);
  return last?.change.does === 'end' ? last.change.label : undefined;
}

/** Characters (ids) who are only in the later of two scenes, and only in the earlier. */
export function comingsAndGoings(
  story: Story,
  earlier: number,
  later: number,
): { readonly came: readonly string[]; readonly went: readonly string[] } {
  const [was, is] = [presentAt(story, earlier), presentAt(story, later)];
  return {
    came: [...is.keys()].filter((id) => !was.has(id)),
    went: [...was.keys()].filter((id) => !is.has(id)),
  };
}
