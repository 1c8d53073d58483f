import { CAPS } from '../story/schema.ts';
import { each, withParts } from '../story/sharing.ts';
import { textIn } from '../story/text.ts';
import type { Presence, WholeStory } from '../story/types.ts';
import { leaveOut } from './leaveOut.ts';
import { newId } from './newId.ts';

/**
 * Takes a character (its id) for what it is: a group, such as "All" or "The Capulets". Its members (ids, at least one) are present and
 * speak wherever it was and did, and belong to a group of its name unless they have one. Its own relations are removed, since
 * nobody said which member has them; so are its deaths.
 */
export function makeGroup(story: WholeStory, id: string, members: readonly string[]): WholeStory {
  const { name } = story.characters.find((character) => character.id === id) ?? { name: {} };
  const language = story.languages[0] ?? 'en';
  const words = textIn(name, language);
  const known = story.groups.find((group) => textIn(group.name, language) === words);
  const group = known?.id ?? newId(words, story.groups);
  const isFull = !known && story.groups.length >= CAPS.groups;
  const joined = {
    ...story,
    groups: known || isFull ? story.groups : [...story.groups, { id: group, name }],
    characters: story.characters.map((character) =>
      members.includes(character.id) && character.group === undefined && !isFull
        ? { ...character, group }
        : character,
    ),
    scenes: each(story.scenes, (scene) =>
      withParts(scene, {
        present: membersFor(scene.present, id, members),
        ...(scene.guide && {
          guide: each(scene.guide, (step) =>
            step.about.includes(id)
              ? { ...step, about: [...new Set(step.about.flatMap((one) => (one === id ? members : [one])))] }
              : step,
          ),
        }),
      }),
    ),
  };
  return leaveOut(joined, [id]);
}

/** Who is present, with the members in place of the group. Who was present in person, or spoke, still is and does. */
function membersFor(
  present: readonly Presence[],
  id: string,
  members: readonly string[],
): readonly Presence[] {
  const group = present.find(({ character }) => character === id);
  if (!group) return present;
  const already = new Set(present.map(({ character }) => character));
  return present.flatMap((presence) => {
    if (presence === group)
      return members.filter((member) => !already.has(member)).map((character) => ({ ...group, character }));
    if (!members.includes(presence.character)) return [presence];
    const inPerson = presence.remote && !group.remote ? { place: group.place, remote: group.remote } : {};
    return [{ ...presence, ...inPerson, speaks: presence.speaks || group.speaks }];
  });
}
