import type { Turn } from '../story/chronicle.ts';
import { turnsAt } from '../story/state.ts';
import type { Change, Kind, Story } from '../story/types.ts';

/**
 * The story as if no relation held while it is of one of these kinds: one that turns into such a kind ends there, and
 * one that turns back begins again.
 */
export function withoutKinds(story: Story, hidden: ReadonlySet<Kind>): Story {
  if (hidden.size === 0) return story;
  const scenes = story.scenes.map((scene, index) => ({
    ...scene,
    changes: seen(turnsAt(story, index), hidden),
  }));
  const background = story.background.filter((change) => change.does === 'begin' && !hidden.has(change.kind));
  const told = new Set(
    [background, ...scenes.map(({ changes }) => changes)].flat().map(({ relation }) => relation),
  );
  return { ...story, relations: story.relations.filter(({ id }) => told.has(id)), background, scenes };
}

/** What the changes of a scene are for who does not see the hidden kinds. */
function seen(turns: readonly Turn[], hidden: ReadonlySet<Kind>): Change[] {
  const shown = (state: Turn['before']) => state !== undefined && !hidden.has(state.kind);
  const entering = new Set(
    turns.filter(({ before, after }) => !shown(before) && shown(after)).map(({ relation }) => relation.id),
  );
  return turns.flatMap(({ change, before, after }): Change[] => {
    const { relation, evidence } = change;
    if (after && shown(after) && !shown(before)) {
      const { kind, valence, strength, label } = after;
      return [{ does: 'begin', relation, evidence, kind, valence, strength, label }];
    }
    if (!shown(before)) return [];
    if (shown(after)) return [change];
    // What ends into something that is not seen only ends.
    if (change.does === 'end')
      return [entering.has(change.into ?? '') ? change : { ...change, into: undefined }];
    return [{ does: 'end', relation, evidence }];
  });
}
