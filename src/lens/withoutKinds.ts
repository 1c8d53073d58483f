import type { Turn } from '../story/chronicle.ts';
import { turnsAt } from '../story/state.ts';
import type { Change, KindOrUnknown, Story } from '../story/types.ts';

/**
 * The story without relations of some kinds: a relation ends when it turns into a hidden kind, and begins again when it turns
 * back. Relations that are always of a hidden kind are removed.
 */
export function withoutKinds(story: Story, hidden: ReadonlySet<KindOrUnknown>): Story {
  if (hidden.size === 0) return story;
  const scenes = story.scenes.map((scene, index) => ({
    ...scene,
    changes: visibleChanges(turnsAt(story, index), hidden),
  }));
  const background = story.background.filter(
    (change) => change.does === 'begin' && !hidden.has(change.kind ?? 'unknown'),
  );
  const remaining = new Set(
    [background, ...scenes.map(({ changes }) => changes)].flat().map(({ relation }) => relation),
  );
  return { ...story, relations: story.relations.filter(({ id }) => remaining.has(id)), background, scenes };
}

/** The changes of one scene, rewritten as if relations did not hold while they are of a hidden kind. */
function visibleChanges(turns: readonly Turn[], hidden: ReadonlySet<KindOrUnknown>): Change[] {
  const shown = (state: Turn['before']) => state !== undefined && !hidden.has(state.kind ?? 'unknown');
  const entering = new Set(
    turns.filter(({ before, after }) => !shown(before) && shown(after)).map(({ relation }) => relation.id),
  );
  return turns.flatMap(({ change, before, after }): Change[] => {
    // The ends that follow from deaths follow from them in the new story, too.
    if (change.does === 'part') return [];
    const { relation, evidence } = change;
    if (after && shown(after) && !shown(before)) {
      const { kind, valence, strength, label } = after;
      return [{ does: 'begin', relation, evidence, kind, valence, strength, label }];
    }
    if (!shown(before)) return [];
    if (shown(after)) return [change];
    // Where the relation that it turns into is hidden, it just ends.
    if (change.does === 'end')
      return [entering.has(change.into ?? '') ? change : { ...change, into: undefined }];
    return [{ does: 'end', relation, evidence }];
  });
}
