import type { Departure, Remote, WholeStory } from '../story/types.ts';
import { consistent } from './consistent.ts';
import { inScene } from './inScene.ts';
import { withoutUnnamed } from './withoutUnnamed.ts';

/** How one takes part in a scene: in the room with or without words, away, or from elsewhere. */
export type Part = 'there' | 'silent' | 'away' | Remote;

/** The story in which a character (id) takes part in a scene (id) in one way. Who is new there comes after the others. */
export function setPresence(
  story: WholeStory,
  { character, scene, as }: { readonly character: string; readonly scene: string; readonly as: Part },
): WholeStory {
  if (!story.characters.some(({ id }) => id === character)) return story;
  const edited = inScene(story, scene, (there) => {
    const { present } = there;
    const index = present.findIndex((one) => one.character === character);
    const old = present[index];
    if (as === 'away') return old ? { ...there, present: present.toSpliced(index, 1) } : there;
    const isRemote = as !== 'there' && as !== 'silent';
    const made = {
      character,
      // One who was elsewhere, and is in the room now, is at the place of the scene.
      place: isRemote === (old?.remote !== undefined) ? old?.place : undefined,
      remote: isRemote ? as : undefined,
      speaks: as !== 'silent',
    };
    return { ...there, present: old ? present.with(index, made) : [...present, made] };
  });
  return withoutUnnamed(edited, story);
}

/** The story in which a character (id) dies in a scene (id), leaves for good, or does neither. */
export function setDeparture(
  story: WholeStory,
  {
    character,
    scene,
    how,
  }: { readonly character: string; readonly scene: string; readonly how: Departure['how'] | undefined },
): WholeStory {
  if (!story.characters.some(({ id }) => id === character)) return story;
  const edited = inScene(story, scene, (there) => {
    const others = there.leaves.filter((one) => one.character !== character);
    return { ...there, leaves: how ? [...others, { character, how }] : others };
  });
  return consistent(edited, story);
}
