import { checkSize } from './limits.ts';
import { slugOf } from './storyOf.ts';
import { uniqueId } from './uniqueId.ts';

export type Person = { readonly id: string; readonly name: string };

/**
 * The people of a source that knows them by name only; `keyOf` says which spellings are one person.
 *
 * @throws ImportError when they become too many
 */
export function castByName(keyOf: (name: string) => string = (name) => name) {
  const known = new Map<string, Person>();
  const taken = new Map<string, number>();
  return {
    /** The id of whoever goes by that name; a new name is a new person. */
    idOf(name: string): string {
      const key = keyOf(name);
      const person = known.get(key);
      if (person) return person.id;
      checkSize({ characters: known.size + 1 });
      // A slug may end within a letter of two code units, which the gate would make the same for all.
      const id = uniqueId(slugOf(name).toWellFormed(), taken);
      known.set(key, { id, name });
      return id;
    },
    /** Everybody so far, in order of appearance. */
    people: (): readonly Person[] => [...known.values()],
  };
}
