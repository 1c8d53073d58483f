import type { RelationState } from '../../story/chronicle.ts';
import { historyOf } from '../../story/state.ts';
import type { Relation, Story } from '../../story/types.ts';

/** The scenes (0-based, both included) through which a relation of known valence stays the same; -1 is before the story. */
export type Period = { readonly first: number; readonly last: number; readonly state: KnownState };

/** An unknown valence has no place on an axis of warmth. */
type KnownState = RelationState & { readonly valence: number };

/** A relation over the story. Where nothing held for a while, a scene lies between two periods. */
export type HistoryLine = { readonly relation: Relation; readonly periods: readonly Period[] };

/** The relations of two characters (ids), those of the first to the second first, then the other way, then mutual ones. */
export function historyLinesOf(story: Story, a: string, b: string): HistoryLine[] {
  const order = ({ from, mutual }: Relation) => (mutual ? 2 : from === a ? 0 : 1);
  return story.relations
    .filter(({ from, to }) => (from === a && to === b) || (from === b && to === a))
    .map((relation) => ({ relation, periods: periodsOf(story, relation) }))
    .filter(({ periods }) => periods.length > 0)
    .toSorted((one, other) => order(one.relation) - order(other.relation));
}

function periodsOf(story: Story, { id }: Relation): Period[] {
  const turns = historyOf(story, id);
  return turns.flatMap(({ scene, after }, index): Period[] => {
    const last = (turns[index + 1]?.scene ?? story.scenes.length) - 1;
    return isKnown(after) ? [{ first: scene, last, state: after }] : [];
  });
}

function isKnown(state: RelationState | undefined): state is KnownState {
  return state?.valence !== undefined;
}
