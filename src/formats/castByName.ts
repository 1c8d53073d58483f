import { slugOf } from './storyOf.ts';
import { uniqueId } from './uniqueId.ts';

export type Person = { readonly id: string; readonly name: string };

/** The people of a source that knows them by name only; `keyOf` says which spellings are one person. */
export function castByName(keyOf: (name: string) => string = (name) => name) {
  const known = new Map<string, Person>();
  const taken = new Map<string, number>();
  return {
    /** The id of whoever goes by that name; a new name is a new person. */
    idOf(name: string): string {
      const key = keyOf(name);
      // A slug may end within a letter of two code units, which the gate would make the same for all.
      const person = known.get(key) ?? { id: uniqueId(slugOf(name).toWellFormed(), taken), name };
      known.set(key, person);
      return person.id;
    },
    /** Everybody so far, in order of appearance. */
    people: (): readonly Person[] => [...known.values()],
  };
}
