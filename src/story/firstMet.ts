import { memoizeByStory } from './memoize.ts';

/**
 * The scene (0-based) in which a reader first meets each character (id): the first that it is in, or that changes one of its relations;
 * the first of all for principals with a relation before the story. Without those whom no scene brings on. Memoised.
 */
export const firstMetOf = memoizeByStory((story): ReadonlyMap<string, number> => {
  const { background, scenes, relations, characters } = story;
  const met = new Map<string, number>();
  const meet = (id: string, scene: number) => {
    if (!met.has(id)) met.set(id, scene);
  };
  const principals = new Set(characters.filter(({ role }) => role === 'principal').map(({ id }) => id));
  const ends = new Map(relations.map(({ id, from, to }) => [id, [from, to]]));
  for (const { relation } of background) {
    const both = ends.get(relation) ?? [];
    for (const id of both) if (principals.has(id)) meet(id, 0);
  }
  for (const [scene, { present, changes }] of scenes.entries()) {
    if (met.size === characters.length) break;
    for (const { character } of present) meet(character, scene);
    for (const { relation } of changes) for (const id of ends.get(relation) ?? []) meet(id, scene);
  }
  return met;
});
