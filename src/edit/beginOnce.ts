import type { Change, WholeStory } from '../story/types.ts';

/**
 * The story with every second begin of a relation as a change to the same state. A relation that ended with a death may begin
 * again; once the death is that of someone else, or counts only once for two, it still holds and can only change.
 */
export function beginOnce(story: WholeStory): WholeStory {
  if (story.scenes.every(({ leaves }) => leaves.length === 0)) return story;
  const holding = new Set(story.background.map(({ relation }) => relation));
  /** Of those that hold, the ones that ended with a death or a departure. */
  const parted = new Set<string>();
  const scenes = story.scenes.map((scene) => {
    const changes = scene.changes.map((change): Change => {
      const { relation } = change;
      const isSecond = change.does === 'begin' && holding.has(relation) && !parted.has(relation);
      parted.delete(relation);
      if (change.does === 'end') holding.delete(relation);
      else holding.add(relation);
      return isSecond ? asChange(change) : change;
    });
    const gone = new Set(scene.leaves.map(({ character }) => character));
    if (gone.size > 0)
      for (const { id, from, to } of story.relations) if (gone.has(from) || gone.has(to)) parted.add(id);
    return { ...scene, changes: withoutSuccessors(changes) };
  });
  return { ...story, scenes };
}

function asChange({
  relation,
  evidence,
  label,
  kind,
  valence,
  strength,
}: Change & { does: 'begin' }): Change {
  return {
    does: 'change',
    relation,
    evidence,
    label,
    kind: kind ?? null,
    valence: valence ?? null,
    strength: strength ?? null,
  };
}

/** A relation turns only into one that begins in the same scene. */
function withoutSuccessors(changes: readonly Change[]): readonly Change[] {
  const beginning = new Set(changes.flatMap(({ does, relation }) => (does === 'begin' ? [relation] : [])));
  return changes.map((change) =>
    change.does === 'end' && change.into !== undefined && !beginning.has(change.into)
      ? { ...change, into: undefined }
      : change,
  );
}
