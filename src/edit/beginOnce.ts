import { each, withParts } from '../story/sharing.ts';
import type { Change, WholeStory } from '../story/types.ts';
import { asChange } from './asChange.ts';
import { intoWhatBegins } from './intoWhatBegins.ts';

/**
 * The story with every second begin of a relation as a change to the same state. A relation that ended with a death may begin
 * again; once the death is that of someone else, or counts only once for two, it still holds and can only change.
 */
export function beginOnce(story: WholeStory): WholeStory {
  if (story.scenes.every(({ leaves }) => leaves.length === 0)) return story;
  const holding = new Set(story.background.map(({ relation }) => relation));
  /** Of those that hold, the ones that ended with a death or a departure. */
  const parted = new Set<string>();
  const scenes = each(story.scenes, (scene) => {
    const changes = each(scene.changes, (change): Change => {
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
    return withParts(scene, { changes: intoWhatBegins(changes) });
  });
  return { ...story, scenes };
}
