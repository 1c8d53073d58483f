import { knownPlaceAt } from './knownPlaceAt.ts';
import { goneAt, presentAt } from './state.ts';
import type { Story } from './types.ts';

/** Where these characters (ids) are at a scene: the places of the story that have any of them, the place of the scene first. */
export function peopleByPlace(story: Story, scene: number, shown: ReadonlySet<string>) {
  const here = story.scenes[scene]?.place;
  const living = [...shown].filter((id) => !goneAt(story, id, scene) || presentAt(story, scene).has(id));
  return story.places
    .map((place) => ({ place, people: living.filter((id) => knownPlaceAt(story, id, scene) === place.id) }))
    .filter(({ people }) => people.length > 0)
    .toSorted((a, b) => Number(b.place.id === here) - Number(a.place.id === here));
}
