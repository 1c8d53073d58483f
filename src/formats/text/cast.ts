import { CAPS } from '../../story/schema.ts';
import type { Text } from '../../story/types.ts';
import { soleTag, tagged } from './brackets.ts';
import type { Context } from './context.ts';
import type { PersonDraft, PlaceDraft } from './drafts.ts';
import { shown } from './escapes.ts';
import { foldedName, type NameIndex, nameIndex } from './names.ts';

/** Later names, by themselves: who bears them (hidden). */
export type Aliases = NameIndex<string>;

/** The people of a text. Who is named for the first time is new. */
export type Cast = {
  readonly people: readonly PersonDraft[];
  /** Adds one who stands under `People:`; undefined where the name or the tag is taken. */
  readonly list: (name: Text, tag: string | undefined, line: number) => PersonDraft | undefined;
  /** The one of this name (hidden); undefined, with a problem, where there can be none. */
  readonly named: (words: string, line: number) => PersonDraft | undefined;
  /** The same for a name that is known already; undefined for any other. */
  readonly known: (words: string) => PersonDraft | undefined;
};

export function castOf(context: Context, aliases: Aliases): Cast {
  const first = context.languages[0] as string;
  const people: PersonDraft[] = [];
  const byName = nameIndex<PersonDraft>();
  const byTag = new Map<string, PersonDraft>();

  const add = (name: Text, tag: string | undefined, line: number, isListed: boolean) => {
    if (people.length >= CAPS.characters) {
      context.problemOnce(line, 'many', 'characters', String(CAPS.characters));
      return undefined;
    }
    const person: PersonDraft = { name, tag, names: [], isListed, line, mentions: 0 };
    people.push(person);
    byName.add(name[first] as string, person);
    if (tag !== undefined) byTag.set(tag, person);
    return person;
  };
  /** Those who were found by a later name. */
  const byAlias = new Map<string, PersonDraft>();
  const find = (name: string): PersonDraft | undefined => {
    const seen = new Set<string>();
    let words = name;
    for (;;) {
      const person = byName.exact(words) ?? byAlias.get(words);
      const bearer = person ? undefined : aliases.exact(words);
      const found = person ?? (bearer === undefined ? byName.folded(words) : undefined);
      if (found) {
        for (const alias of seen) byAlias.set(alias, found);
        return found;
      }
      const next = bearer ?? aliases.folded(words);
      if (next === undefined || seen.has(words)) return undefined;
      seen.add(words);
      const tag = soleTag(next);
      if (tag !== undefined) return byTag.get(shown(tag));
      words = shown(next);
    }
  };
  const known: Cast['known'] = (words) => {
    const sole = soleTag(words);
    if (sole !== undefined) return byTag.get(shown(sole));
    const { name, tag } = tagged(words);
    return (tag === undefined ? undefined : byTag.get(shown(tag))) ?? find(shown(name));
  };

  return {
    people,
    known,
    list: (name, tag, line) => {
      const words = name[first] as string;
      const taken = tag === undefined ? byName.exact(words) : byTag.get(tag);
      if (!taken) return add(name, tag, line, true);
      context.problem(line, tag === undefined ? 'twice' : 'tag-twice', tag ?? words);
      return undefined;
    },
    named: (words, line) => {
      let person = known(words);
      if (!person) {
        const sole = soleTag(words);
        const { name, tag } = tagged(words);
        if (sole !== undefined || name === '') {
          context.problem(line, sole === undefined ? 'unnamed' : 'tag-unknown', shown(sole ?? ''));
          return undefined;
        }
        // Of names that later scenes reveal, the bearer's first one is the person's.
        const bearer = bearerOf(name, aliases);
        person = add({ [first]: context.name(bearer, line) }, idIn(tag), line, false);
      }
      if (person) person.mentions++;
      return person;
    },
  };
}

function bearerOf(name: string, aliases: Aliases): string {
  const seen = new Set<string>();
  let bearer = name;
  for (;;) {
    const key = foldedName(shown(bearer));
    const next = aliases.exact(shown(bearer)) ?? aliases.folded(shown(bearer));
    if (next === undefined || soleTag(next) !== undefined) return bearer;
    if (seen.has(key)) return name;
    seen.add(key);
    bearer = next;
  }
}

/** A tag as an id; undefined where it is longer than an id may be. */
export function idIn(tag: string | undefined): string | undefined {
  const id = tag === undefined ? '' : shown(tag);
  return id === '' || id.length > CAPS.id ? undefined : id;
}

/** The places or the groups of a text. Which is named for the first time is new. */
export type Places = {
  readonly places: readonly PlaceDraft[];
  /** Adds one that stands under `Places:` or `Groups:`; undefined where the name or the tag is taken. */
  readonly list: (name: Text, tag: string | undefined, line: number) => PlaceDraft | undefined;
  readonly named: (words: string, line: number) => PlaceDraft | undefined;
};

export function placesOf(context: Context, what: 'places' | 'groups'): Places {
  const first = context.languages[0] as string;
  const places: PlaceDraft[] = [];
  const byName = nameIndex<PlaceDraft>();
  const byTag = new Map<string, PlaceDraft>();
  const add = (name: Text, tag: string | undefined, line: number) => {
    if (places.length >= CAPS[what]) {
      context.problemOnce(line, 'many', what, String(CAPS[what]));
      return undefined;
    }
    const place = { name, tag };
    places.push(place);
    byName.add(name[first] as string, place);
    if (tag !== undefined) byTag.set(tag, place);
    return place;
  };
  return {
    places,
    list: (name, tag, line) => {
      const words = name[first] as string;
      const taken = tag === undefined ? byName.exact(words) : byTag.get(tag);
      if (!taken) return add(name, tag, line);
      context.problem(line, tag === undefined ? 'twice' : 'tag-twice', tag ?? words);
      return undefined;
    },
    named: (words, line) => {
      const sole = soleTag(words);
      if (sole !== undefined) {
        const place = byTag.get(shown(sole));
        if (!place) context.problem(line, 'tag-unknown', shown(sole));
        return place;
      }
      const name = context.name(words, line);
      if (name === '') return undefined;
      return byName.exact(name) ?? byName.folded(name) ?? add({ [first]: name }, undefined, line);
    },
  };
}
