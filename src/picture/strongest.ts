import { once } from '../story/once.ts';
import { historyOf, relationOf } from '../story/state.ts';
import type { Relation, Story } from '../story/types.ts';
import { isDimmed } from './isDimmed.ts';
import type { PictureOptions } from './types.ts';

type ById = ReadonlyMap<string, unknown>;

/** The relations (their ids) that hold on either side of a moment, or have just changed. */
export function drawnOf(before: ById, after: ById, changed: ById): readonly string[] {
  const drawn = [...before.keys()];
  if (after !== before) for (const id of after.keys()) if (!before.has(id)) drawn.push(id);
  for (const id of changed.keys()) if (!before.has(id) && !after.has(id)) drawn.push(id);
  return drawn;
}

/** Of what is `drawn`, at most so many: what has changed and what the selection is about, then what is ever strongest. */
export function strongest(
  story: Story,
  [before, after, changed]: readonly [ById, ById, ById],
  drawn: readonly string[],
  { most = Number.POSITIVE_INFINITY, selection }: PictureOptions,
): readonly string[] {
  if (drawn.length <= most) return drawn;
  const isAbout = (id: string) => !isDimmed(relationOf(story, id) as Relation, selection);
  const chosen = new Set(selection ? [...changed.keys(), ...drawn.filter(isAbout)] : changed.keys());
  for (const id of rankedOf(story)) {
    if (chosen.size >= most) break;
    if (before.has(id) || after.has(id)) chosen.add(id);
  }
  return [...chosen].slice(0, most);
}

/** All relations by their greatest strength: the same order in every scene, so that lines stay from scene to scene. */
const rankedOf = once((story): readonly string[] => {
  const greatest = (id: string) =>
    Math.max(0, ...historyOf(story, id).map(({ after }) => after?.strength ?? 0));
  const ranked = story.relations.map(({ id }) => ({ id, strength: greatest(id) }));
  return ranked.sort((a, b) => b.strength - a.strength).map(({ id }) => id);
});
