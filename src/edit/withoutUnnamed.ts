import type { WholeStory } from '../story/types.ts';

/** An edited story without the relations, acts, places and revealed names that only what the edit took away had named. */
export function withoutUnnamed(story: WholeStory, before: WholeStory): WholeStory {
  const gone = (namedIn: (story: WholeStory) => Iterable<string | undefined>) => {
    const now = new Set(namedIn(story));
    return new Set([...namedIn(before)].filter((id) => !now.has(id)));
  };
  const relations = gone(({ background, scenes }) =>
    [...background, ...scenes.flatMap(({ changes }) => changes)].map(({ relation }) => relation),
  );
  const acts = gone(({ scenes }) => scenes.map(({ act }) => act));
  const places = gone(({ characters, scenes }) => [
    ...characters.map(({ home }) => home),
    ...scenes.flatMap(({ place, present }) => [place, ...present.map((one) => one.place)]),
  ]);
  const scenes = gone((one) => one.scenes.map(({ id }) => id));
  return {
    ...story,
    places: story.places.filter(({ id }) => !places.has(id)),
    acts: story.acts.filter(({ id }) => !acts.has(id)),
    relations: story.relations.filter(({ id }) => !relations.has(id)),
    characters: story.characters.map((character) =>
      character.names.some(({ scene }) => scenes.has(scene))
        ? { ...character, names: character.names.filter(({ scene }) => !scenes.has(scene)) }
        : character,
    ),
  };
}
