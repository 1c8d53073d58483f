import { relationId } from '../../story/relationId.ts';
import { slugOf } from '../../story/slug.ts';
import type { Change, Text, WholeStory } from '../../story/types.ts';
import { keyOf } from './elements.ts';
import { foldedName } from './names.ts';
import type { Block } from './vocabulary.ts';

/** Which ids stand in the lists before the first heading. */
export type Listed = Readonly<Record<Exclude<Block, 'before'>, ReadonlySet<string>>>;

/** What a text has in lists: its blocks, and what it names without listing it, by the keys that lines of a list would have. */
export type ListsOfText = { readonly blocks: ReadonlySet<Block>; readonly unlisted: ReadonlySet<string> };

/**
 * What a text must list: everyone and, of each other sort, all or none: all where the ids, the order or the words in other languages
 * do not follow from where they are named.
 *
 * @param text the lists of a text that is there already: then they gain only what is new, and what cannot be worked out from where it
 * is named: namesakes are all listed, whatever the order
 */
export function listedIn(story: WholeStory, text?: ListsOfText): Listed {
  const first = story.languages[0] as string;
  const used = usedIn(story);
  const isPlain = (id: string, name: Text) =>
    Object.keys(name).length === 1 && slugOf(name[first] as string) === id;
  const choose = (
    block: keyof typeof LINE_IN,
    items: readonly { readonly id: string; readonly isPlain: boolean }[],
    mentioned: ReadonlySet<string>,
  ) => {
    const all = new Set(items.map(({ id }) => id));
    if (text) {
      const stays = (id: string) => !text.blocks.has(block) || text.unlisted.has(keyOf(LINE_IN[block], id));
      return new Set(
        items.flatMap(({ id, isPlain }) => (isPlain && mentioned.has(id) && stays(id) ? [] : [id])),
      );
    }
    const inOrder = [...mentioned].every((id, index) => items[index]?.id === id);
    const follows = inOrder && mentioned.size === all.size && items.every((one) => one.isPlain);
    return follows ? new Set<string>() : all;
  };
  const named = (list: readonly { readonly id: string; readonly name: Text }[]) => {
    const isShared = sharedIn(list.map(({ name }) => name[first] as string));
    return list.map(({ id, name }) => ({
      id,
      isPlain: isPlain(id, name) && !isShared(name[first] as string),
    }));
  };
  const names = story.characters.flatMap((one) => [one.name, ...one.names.map(({ name }) => name)]);
  const isNamesake = sharedIn(names.map((name) => name[first] as string));
  const people = story.characters.map(({ id, name, about, role, home, group }) => {
    const bare = [about, home, group].every((one) => one === undefined) && role === 'principal';
    return { id, isPlain: bare && isPlain(id, name) && !(text && isNamesake(name[first] as string)) };
  });
  const relations = story.relations.map(({ id, from, to, mutual }) => ({
    id,
    // In a text without a list, a tag wherever the relation is named says the same.
    isPlain: text !== undefined || id === relationId(from, to, mutual),
  }));
  return {
    places: choose('places', named(story.places), used.places),
    groups: choose('groups', named(story.groups), used.groups),
    acts: choose(
      'acts',
      story.acts.map(({ id }) => ({ id, isPlain: true })),
      used.acts,
    ),
    people: text ? choose('people', people, used.people) : new Set(story.characters.map(({ id }) => id)),
    relations: choose('relations', relations, used.relations),
  };
}

/** What a line of each list is. */
const LINE_IN = {
  places: 'place',
  groups: 'group',
  acts: 'listed-act',
  people: 'person',
  relations: 'relation',
} as const;

/** Whether a name is one of several that a text would not tell apart. */
function sharedIn(names: readonly string[]): (name: string) => boolean {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(foldedName(name), (counts.get(foldedName(name)) ?? 0) + 1);
  return (name) => (counts.get(foldedName(name)) ?? 0) > 1;
}

/** Ids in the order in which the text names them. */
function usedIn({ characters, background, scenes, relations }: WholeStory): Listed {
  const used = {
    places: new Set<string>(),
    groups: new Set<string>(),
    acts: new Set<string>(),
    people: new Set<string>(),
    relations: new Set<string>(),
  };
  const add = (set: Set<string>, id: string | undefined) => {
    if (id !== undefined) set.add(id);
  };
  const ends = new Map(relations.map((relation) => [relation.id, relation]));
  const change = ({ relation }: Change) => {
    used.relations.add(relation);
    add(used.people, ends.get(relation)?.from);
    add(used.people, ends.get(relation)?.to);
  };
  for (const { home, group } of characters) {
    add(used.places, home);
    add(used.groups, group);
  }
  for (const one of background) change(one);
  for (const { place, act, present, changes, leaves } of scenes) {
    add(used.places, place);
    add(used.acts, act);
    for (const presence of present) {
      add(used.people, presence.character);
      add(used.places, presence.place);
    }
    for (const { character } of leaves) add(used.people, character);
    for (const one of changes) change(one);
  }
  return used;
}
