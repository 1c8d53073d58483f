import type { RelationState } from '../story/chronicle.ts';
import { NOTEWORTHY } from '../story/sentences.ts';
import { historyOf, presentAt, relationsAt } from '../story/state.ts';
import type { Quality, Relation, Story, Text } from '../story/types.ts';
import { weightOf } from './changeAmount.ts';
import type { DifferenceState, Direction } from './differenceTypes.ts';

/** A relation that differs between two scenes; the state at a scene is undefined where the relation does not hold. */
export type Difference = {
  readonly relation: Relation;
  readonly state: DifferenceState;
  readonly direction: Direction;
  /** Whether the story says how warm the relation was and is; a direction of `neither` may only mean that it does not. */
  readonly isKnown: boolean;
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
      if (!differ(before, after)) return [];
      const [one, other] = [
        before ?? endAt(story, relation, earlier),
        after ?? endAt(story, relation, later),
      ];
      return [
        {
          relation,
          state: before ? (after ? 'changed' : 'ended') : 'began',
          direction: directionBetween(one, other),
          isKnown: one.valence !== undefined && other.valence !== undefined,
          before,
          after,
          ending: after ? undefined : other.label,
          weight: weightOf({ before, after }),
        },
      ];
    })
    .toSorted((a, b) => b.weight - a.weight || (a.relation.id < b.relation.id ? -1 : 1));
}

/** Values closer than this are shown alike, and count as the same. */
const SAME = 0.005;

function differ(before: RelationState | undefined, after: RelationState | undefined): boolean {
  if (!before || !after) return before !== after;
  if (before.kind && after.kind && before.kind !== after.kind) return true;
  return (
    Math.abs(rise(before.valence, after.valence)) >= SAME ||
    Math.abs(rise(before.strength, after.strength)) >= SAME ||
    JSON.stringify(before.label) !== JSON.stringify(after.label)
  );
}

/** What counts for a relation at a scene at which it does not hold. */
type End = { readonly valence: number | undefined; readonly label: Text | undefined };

/**
 * A relation that does not hold is neither warm nor hostile, so that the end of a conflict is for the better. Where another one has
 * taken its place, as mutual love that of one-sided love, it is as warm as that one; and hostility that ends because one of the
 * two dies or leaves is no better for it.
 */
function endAt(story: Story, { id }: Relation, scene: number): End {
  const last = historyOf(story, id).findLast((turn) => turn.scene <= scene);
  if (!last || last.after) return { valence: 0, label: undefined };
  const { change, before } = last;
  if (change.does !== 'end')
    return { valence: before?.valence && Math.min(0, before.valence), label: undefined };
  const next = change.into === undefined ? undefined : relationsAt(story, scene).get(change.into);
  return { valence: next ? next.valence : 0, label: change.label };
}

function directionBetween(before: Pick<Quality, 'valence'>, after: Pick<Quality, 'valence'>): Direction {
  const warmer = rise(before.valence, after.valence);
  if (Math.abs(warmer) <= NOTEWORTHY) return 'neither';
  return warmer > 0 ? 'better' : 'worse';
}

/** 0 where one of the two is not known. */
function rise(before: number | undefined, after: number | undefined): number {
  return before === undefined || after === undefined ? 0 : after - before;
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
