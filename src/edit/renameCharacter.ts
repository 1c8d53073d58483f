import { textIn } from '../story/text.ts';
import type { Text, WholeStory } from '../story/types.ts';
import { cleanName } from './cleanName.ts';

type Renaming = {
  /** The language in which the name was read and typed. */
  readonly language: string;
  readonly name: string;
  /** The scene (its id) that reveals the name that is replaced; undefined for the first name. */
  readonly since?: string | undefined;
};

/**
 * Gives a character (its id) another name, in the language it was typed in and in all others in which the old name is the same.
 * An empty name changes nothing.
 */
export function renameCharacter(story: WholeStory, id: string, renaming: Renaming): WholeStory {
  const name = cleanName(renaming.name);
  if (name === '') return story;
  return {
    ...story,
    characters: story.characters.map((character) => {
      if (character.id !== id) return character;
      if (renaming.since === undefined)
        return { ...character, name: renamed(character.name, renaming.language, name) };
      const names = character.names.map((revealed) =>
        revealed.scene === renaming.since
          ? { ...revealed, name: renamed(revealed.name, renaming.language, name) }
          : revealed,
      );
      return { ...character, names };
    }),
  };
}

function renamed(text: Text, language: string, name: string): Text {
  const old = textIn(text, language);
  return Object.fromEntries(Object.entries(text).map(([one, words]) => [one, words === old ? name : words]));
}
