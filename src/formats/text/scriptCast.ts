import type { WholeStory } from '../../story/types.ts';
import type { PersonDraft } from './drafts.ts';
import { shown } from './escapes.ts';
import { foldedName, nameIndex } from './names.ts';
import { isNear } from './newPeople.ts';

/** The people of a script, by their names in it, whatever their case. */
export type ScriptCast = {
  readonly known: (words: string) => PersonDraft | undefined;
  /** The same; one who is not found is told. */
  readonly named: (words: string, at: number) => PersonDraft | undefined;
  readonly idOf: (person: PersonDraft) => string;
};

/** @param tellUnknown takes a name that is not found, and one that may be meant (or nothing) */
export function castOfScript(
  { characters, languages }: WholeStory,
  tellUnknown: (name: string, near: string, at: number) => void,
): ScriptCast {
  const first = languages[0] as string;
  const index = nameIndex<PersonDraft>();
  const ids = new Map<PersonDraft, string>();
  for (const { id, name } of characters) {
    const person = { name, tag: undefined, names: [], isListed: true, line: 0, mentions: 0 };
    index.add(name[first] as string, person);
    ids.set(person, id);
  }
  const names = characters.map(({ name }) => name[first] as string);
  const known = (words: string) => index.exact(shown(words)) ?? index.folded(shown(words));
  return {
    known,
    named: (words, at) => {
      const person = known(words);
      if (!person) tellUnknown(shown(words), nearest(shown(words), names), at);
      return person;
    },
    idOf: (person) => ids.get(person) as string,
  };
}

/** The one name that differs by a letter, or of which the words are a part: “Ben” of “Ben Stone”. Empty where there is none, or several. */
function nearest(name: string, names: readonly string[]): string {
  const words = foldedName(name).split(' ');
  const near = names.filter((other) => {
    const others = foldedName(other).split(' ');
    return isNear(name, other) || words.every((word) => others.includes(word));
  });
  return near.length === 1 ? (near[0] as string) : '';
}
