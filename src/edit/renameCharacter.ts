import type { WholeStory } from '../story/types.ts';
import { cleanName } from './cleanName.ts';
import { typedText } from './typedText.ts';

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
  const typed = { words: name, language: renaming.language };
  const first = story.languages[0] as string;
  return {
    ...story,
    characters: story.characters.map((character) => {
      if (character.id !== id) return character;
      if (renaming.since === undefined)
        return { ...character, name: typedText(character.name, typed, first) };
      const names = character.names.map((revealed) =>
        revealed.scene === renaming.since
          ? { ...revealed, name: typedText(revealed.name, typed, first) }
          : revealed,
      );
      return { ...character, names };
    }),
  };
}
