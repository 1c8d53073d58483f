import { CAPS } from '../story/schema.ts';
import type { WholeStory } from '../story/types.ts';
import { inScene } from './inScene.ts';

/** Someone new, with an id that the story does not have, who is present in a scene (its id), at its place or another (its id). */
export type NewPerson = {
  readonly id: string;
  readonly name: string;
  readonly scene?: string | undefined;
  readonly place?: string | undefined;
};

/** The story with one more person. Nothing changes where it is full or the id is taken. */
export function addPerson(story: WholeStory, { id, name, scene, place }: NewPerson): WholeStory {
  const { characters, languages } = story;
  if (name === '' || characters.length >= CAPS.characters || characters.some((one) => one.id === id))
    return story;
  const person = {
    id,
    name: { [languages[0] as string]: name },
    about: undefined,
    role: 'principal' as const,
    home: undefined,
    group: undefined,
    names: [],
  };
  const added = { ...story, characters: [...characters, person] };
  if (scene === undefined) return added;
  const elsewhere = story.places.some((one) => one.id === place) ? place : undefined;
  return inScene(added, scene, (there) => {
    const presence = {
      character: id,
      place: elsewhere === there.place ? undefined : elsewhere,
      remote: undefined,
      speaks: true,
    };
    return { ...there, present: [...there.present, presence] };
  });
}
