import { identityAt } from '../../story/state.ts';
import { textIn } from '../../story/text.ts';
import type { Story } from '../../story/types.ts';

/** What network files say of a person. */
export type PersonRow = {
  readonly id: string;
  readonly label: string;
  readonly role: string;
  /** The name of the group. */
  readonly group: string | undefined;
  /** In how many scenes the person is. */
  readonly scenes: number;
};

/** Everybody in a story, in its order and its first language, by their first names or as a scene (0-based) knows them. */
export function peopleOf(story: Story, scene = -1): readonly PersonRow[] {
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
    scenes: scenes.get(character.id) ?? 0,
  }));
}
