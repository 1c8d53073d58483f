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
  const takeOver = <Of extends { readonly character: string }>(one: Of): Of => ({
    ...one,
    character: swap(one.character),
  });
  return beginOnce({
    ...story,
    characters: story.characters.flatMap((character) =>
      character.id === id ? [character, made] : [character],
    ),
    relations: story.relations.map((relation) =>
      isOwn(relation) ? { ...relation, from: swap(relation.from), to: swap(relation.to) } : relation,
    ),
    scenes: story.scenes.map((scene) =>
      ownScenes.has(scene.id)
        ? {
            ...scene,
            present: scene.present.map(takeOver),
            leaves: scene.leaves.map(takeOver),
            ...(scene.guide && {
              guide: scene.guide.map((step) => ({ ...step, about: step.about.map(swap) })),
            }),
          }
        : scene,
    ),
  });
}
