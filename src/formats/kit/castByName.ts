import { slugOf } from '../../story/slug.ts';
import { checkCounts } from './limits.ts';
import { uniqueId } from './uniqueId.ts';

export type NamedCharacter = { readonly id: string; readonly name: string };

/**
 * Gives ids to the characters of a source that knows them by name only.
 *
 * @param keyOf spellings with the same key are the same character
 */
export function castByName(keyOf: (name: string) => string = (name) => name) {
  const known = new Map<string, NamedCharacter>();
  const taken = new Map<string, number>();
  return {
    /** The id of the character of that name; a new name is a new character. @throws ImportError above the cap */
    idOf(name: string): string {
      const key = keyOf(name);
      const character = known.get(key);
      if (character) return character.id;
      checkCounts({ characters: known.size + 1 });
      const id = uniqueId(slugOf(name), taken);
      known.set(key, { id, name });
      return id;
    },
    /** All characters so far, in order of appearance. */
    characters: (): readonly NamedCharacter[] => [...known.values()],
  };
}
