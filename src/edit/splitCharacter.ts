import { each, withParts } from '../story/sharing.ts';
import type { Character, Relation, WholeStory } from '../story/types.ts';
import { beginOnce } from './beginOnce.ts';

type Part = {
  readonly made: Character;
  /** The scenes (ids) in which it is `made` who is present, who dies or leaves, and whom the guide is about. */
  readonly scenes: readonly string[];
  /** The relations (ids) that are those of `made`. */
  readonly relations: readonly string[];
};

/** Makes two characters of one (its id): `made` takes over the scenes and relations that are its own, the rest stays. */
export function splitCharacter(story: WholeStory, id: string, { made, scenes, relations }: Part): WholeStory {
  const ownScenes = new Set(scenes);
  const ownRelations = new Set(relations);
  const isOwn = (relation: Relation) => ownRelations.has(relation.id);
  const swap = (one: string) => (one === id ? made.id : one);
  const takeOver = <Of extends { readonly character: string }>(one: Of): Of =>
    one.character === id ? { ...one, character: made.id } : one;
  return beginOnce({
    ...story,
    characters: story.characters.flatMap((character) =>
      character.id === id ? [character, made] : [character],
    ),
    relations: each(story.relations, (relation) =>
      isOwn(relation) ? { ...relation, from: swap(relation.from), to: swap(relation.to) } : relation,
    ),
    scenes: each(story.scenes, (scene) =>
      ownScenes.has(scene.id)
        ? withParts(scene, {
            present: each(scene.present, takeOver),
            leaves: each(scene.leaves, takeOver),
            ...(scene.guide && {
              guide: each(scene.guide, (step) => withParts(step, { about: each(step.about, swap) })),
            }),
          })
        : scene,
    ),
  });
}
