import { identityAt } from '../../story/identity.ts';
import { isTimeless } from '../../story/isTimeless.ts';
import { textIn } from '../../story/text.ts';
import type { Story } from '../../story/types.ts';

/** A character as network files describe it. */
export type CharacterRow = {
  readonly id: string;
  readonly label: string;
  readonly role: string;
  /** The name of the group. */
  readonly group: string | undefined;
  /** The number of scenes that the character is in; undefined in a network without time. */
  readonly scenes: number | undefined;
};

/** The characters of a story, in its order and first language, under the names that they have in `scene` (0-based). */
export function characterRows(story: Story, scene = -1): readonly CharacterRow[] {
  const language = story.languages[0] ?? 'en';
  const groups = new Map<string | undefined, string>(
    story.groups.map(({ id, name }) => [id, textIn(name, language)]),
  );
  const scenes = new Map<string, number>();
  for (const { present } of story.scenes)
    for (const { character } of present) scenes.set(character, (scenes.get(character) ?? 0) + 1);
  return story.characters.map((character) => ({
    id: character.id,
    label: textIn(identityAt(story, character, scene).name, language),
    role: character.role,
    group: groups.get(character.group),
    scenes: isTimeless(story) ? undefined : (scenes.get(character.id) ?? 0),
  }));
}
