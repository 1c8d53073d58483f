import { memoizeByStory } from '../story/memoize.ts';
import { restrictTo } from '../story/restrict.ts';
import type { Story } from '../story/types.ts';

/**
 * The part of the first scenes of a story with those whom a reader has met there: who has been in a scene, who has a relation that
 * a scene changes, and the principals with a relation before the story. Memoised.
 */
export const metSoFar = memoizeByStory((beginning): Story => {
  const { background, scenes, relations, characters } = beginning;
  const met = new Set(scenes.flatMap(({ present }) => present.map(({ character }) => character)));
  const meet = (changed: ReadonlySet<string>, isMet: (id: string) => boolean) => {
    for (const { id, from, to } of relations)
      if (changed.has(id)) for (const end of [from, to]) if (isMet(end)) met.add(end);
  };
  const idsOf = (changes: typeof background) => new Set(changes.map(({ relation }) => relation));
  const principals = new Set(characters.filter(({ role }) => role === 'principal').map(({ id }) => id));
  meet(idsOf(background), (id) => principals.has(id));
  meet(idsOf(scenes.flatMap(({ changes }) => changes)), () => true);
  return restrictTo(beginning, met);
});
