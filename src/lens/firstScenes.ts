import { isAuthored } from '../story/isAuthored.ts';
import { memoizeByStory, memoizeRecent } from '../story/memoize.ts';
import type { GuideStep, Story } from '../story/types.ts';

/**
 * The first `seen` scenes of a story, as if nothing came after. A view that shows the whole story gets this part when its reader
 * is guarded from spoilers; it then needs no check of its own. Later scenes are gone with all that only they mention: their acts
 * and places, the names that they reveal, and the relations that they begin. The cast stays, as it does on the picture.
 *
 * Gives the same object for the same story and number, as long as few others are asked for in between, and `story` itself when
 * all of it is seen. Takes time and space for the scenes that are left.
 */
export function firstScenes(story: Story, seen: number): Story {
  if (seen >= story.scenes.length) return story;
  return beginnings(story)(seen, () => cut(story, seen));
}

/** One story per scene that was stopped at would be too many for a long story. */
const MOST_KEPT = 4;

const beginnings = memoizeByStory(() => memoizeRecent<Story>(MOST_KEPT));

function cut(story: Story, seen: number): Story {
  const told = story.scenes.slice(0, seen);
  const sceneIds = new Set(told.map(({ id }) => id));
  const scenes = told.map((scene) =>
    scene.guide?.some(({ against = scene.id }) => !sceneIds.has(against))
      ? { ...scene, guide: scene.guide.map((step) => withoutLater(step, sceneIds)) }
      : scene,
  );
  const acts = new Set(scenes.map(({ act }) => act));
  const changes = [story.background, ...scenes.map((scene) => scene.changes)].flat();
  const begun = new Set(changes.map(({ relation }) => relation));
  const places = new Set([
    ...story.characters.map(({ home }) => home),
    ...scenes.flatMap(({ place, present }) => [place, ...present.map((presence) => presence.place)]),
  ]);
  return {
    ...story,
    authored: isAuthored(story),
    timeless: false,
    scenes,
    acts: story.acts.filter(({ id }) => acts.has(id)),
    places: story.places.filter(({ id }) => places.has(id)),
    relations: story.relations.filter(({ id }) => begun.has(id)),
    characters: story.characters.map((character) =>
      character.names.every(({ scene }) => sceneIds.has(scene))
        ? character
        : { ...character, names: character.names.filter(({ scene }) => sceneIds.has(scene)) },
    ),
  };
}

/** A comparison with a scene that is gone is none. */
function withoutLater({ against, ...step }: GuideStep, sceneIds: ReadonlySet<string>): GuideStep {
  return against !== undefined && sceneIds.has(against) ? { ...step, against } : step;
}
