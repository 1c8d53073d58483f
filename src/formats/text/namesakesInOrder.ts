import type { Character, WholeStory } from '../../story/types.ts';
import { foldedName } from './names.ts';

/**
 * The story with its namesakes in the order of a text, since a name finds the first of them: who has had the name before keeps it, and
 * who is new to it gets the tag. Everyone else stays where they are.
 *
 * @param before what the text was read as
 */
export function namesakesInOrder(story: WholeStory, before: WholeStory | undefined): WholeStory {
  const nameOf = ({ name }: Character) => foldedName(name[story.languages[0] as string] ?? '');
  const names = new Map(story.characters.map((one) => [one.id, nameOf(one)]));
  const ranks = new Map(
    before?.characters.flatMap((one, at) =>
      names.get(one.id) === nameOf(one) ? [[one.id, at] as const] : [],
    ),
  );
  const rankOf = ({ id }: Character) => ranks.get(id) ?? Number.MAX_SAFE_INTEGER;
  const groups = new Map<string, Character[]>();
  for (const one of story.characters) {
    const group = groups.get(nameOf(one));
    if (group) group.push(one);
    else groups.set(nameOf(one), [one]);
  }
  if (groups.size === story.characters.length) return story;
  for (const group of groups.values()) group.sort((a, b) => rankOf(a) - rankOf(b));
  return { ...story, characters: story.characters.map((one) => groups.get(nameOf(one))?.shift() ?? one) };
}
