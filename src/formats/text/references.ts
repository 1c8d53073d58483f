import { identityAt } from '../../story/identity.ts';
import { slugOf } from '../../story/slug.ts';
import { characterOf } from '../../story/state.ts';
import type { Act, Character, Place, Text, WholeStory } from '../../story/types.ts';
import { escapedAtEnds } from './escapes.ts';
import { isKeyword } from './lines.ts';
import { nameIndex } from './names.ts';
import { withoutArrows, writtenName } from './writtenWords.ts';

/** How the parts of a story are named in its text. */
export type References = {
  /** The name of a character (id) as it is known at a scene (0-based), or a tag where that would name another. */
  readonly person: (character: string, scene: number) => string;
  /** The character (id) whom a text would find by a name. */
  readonly called: (name: string) => string | undefined;
  readonly place: (id: string) => string;
  readonly group: (id: string) => string;
  /** ` {id}` where the id cannot be worked out from the name, else nothing. */
  readonly personTag: (character: Character) => string;
  readonly placeTag: (place: Place) => string;
  readonly groupTag: (group: Place) => string;
  readonly actTag: (act: Act) => string;
};

export function referencesIn(story: WholeStory): References {
  const first = story.languages[0] as string;
  const called = (text: Text) => text[first] as string;
  const own = nameIndex<string>();
  const later = nameIndex<string>();
  for (const { id, name } of story.characters) own.add(called(name), id);
  for (const { character, name } of revealsIn(story).all) later.add(called(name), character.id);
  const found = (name: string) =>
    own.exact(name) ?? later.exact(name) ?? own.folded(name) ?? later.folded(name);
  const tagOf = (id: string) => `{${writtenTag(id)}}`;
  const places = lookup(story.places, called);
  const groups = lookup(story.groups, called);
  const titles = lookup(
    story.acts.map(({ id, title }) => ({ id, name: title })),
    called,
  );
  const tag = ({ id, name }: Place, finds: (name: string) => string | undefined) =>
    id === slugOf(called(name)) && finds(called(name)) === id ? '' : ` ${tagOf(id)}`;

  return {
    called: found,
    person: (id, scene) => {
      const character = characterOf(story, id) as Character;
      const names = [called(identityAt(story, character, scene).name), called(character.name)];
      const name = names.find((one) => found(one) === id);
      return name === undefined ? tagOf(id) : writtenName(escapedAtEnds(name));
    },
    place: (id) => places.reference(id, tagOf),
    group: (id) => groups.reference(id, tagOf),
    personTag: ({ id, name }) =>
      isKeyword(called(name)) ? ` ${tagOf(id)}` : tag({ id, name }, (words) => found(words)),
    placeTag: (place) => tag(place, places.found),
    groupTag: (group) => tag(group, groups.found),
    actTag: ({ id, title }) => tag({ id, name: title }, titles.found),
  };
}

/** An id between braces. */
export function writtenTag(id: string): string {
  return withoutArrows(escapedAtEnds(id).replace(/[{}(),:|@]/g, '\\$&'));
}

function lookup(places: readonly Place[], called: (text: Text) => string) {
  const index = nameIndex<string>();
  for (const { id, name } of places) index.add(called(name), id);
  const names = new Map(places.map(({ id, name }) => [id, called(name)]));
  const found = (name: string) => index.exact(name) ?? index.folded(name);
  return {
    found,
    reference: (id: string, tagOf: (id: string) => string) => {
      const name = names.get(id) as string;
      return found(name) === id ? writtenName(escapedAtEnds(name)) : tagOf(id);
    },
  };
}

type Reveal = { readonly character: Character; readonly name: Text; readonly about: Text | undefined };

/**
 * The later names of a story: in the scenes that reveal them or, of characters whose names are in another order than the scenes,
 * in the list of people. `all` is in the order in which the text has them.
 */
export function revealsIn({ characters, scenes }: WholeStory): {
  readonly all: readonly Reveal[];
  readonly listed: ReadonlySet<Character>;
  readonly inScene: ReadonlyMap<number, readonly Reveal[]>;
} {
  const listed = new Set<Character>();
  const inScene = new Map<number, Reveal[]>();
  if (characters.every(({ names }) => names.length === 0)) return { all: [], listed, inScene };
  const numbers = new Map(scenes.map(({ id }, scene) => [id, scene]));
  const first: Reveal[] = [];
  for (const character of characters) {
    const at = character.names.map(({ scene }) => numbers.get(scene) as number);
    const isInOrder = at.every((scene, index) => index === 0 || scene >= (at[index - 1] as number));
    if (!isInOrder) listed.add(character);
    for (const [index, { name, about }] of character.names.entries()) {
      const reveal = { character, name, about };
      const scene = at[index] as number;
      if (!isInOrder) first.push(reveal);
      else inScene.set(scene, [...(inScene.get(scene) ?? []), reveal]);
    }
  }
  const inOrder = [...inScene].toSorted(([a], [b]) => a - b).flatMap(([, reveals]) => reveals);
  return { all: [...first, ...inOrder], listed, inScene };
}
