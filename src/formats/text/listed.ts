import { relationId } from '../../story/relationId.ts';
import { slugOf } from '../../story/slug.ts';
import type { Change, Text, WholeStory } from '../../story/types.ts';
import type { Block } from './vocabulary.ts';

/** Which ids stand in the lists before the first heading. */
export type Listed = Readonly<Record<Exclude<Block, 'before'>, ReadonlySet<string>>>;

/**
 * What a text must list: everyone and, of each other sort, all or none: all where the ids, the order or the words in other languages
 * do not follow from where they are named.
 *
 * @param blocks the lists that a text has: then only what cannot be worked out is listed elsewhere, whatever the order
 */
export function listedIn(story: WholeStory, blocks?: ReadonlySet<Block>): Listed {
  const first = story.languages[0] as string;
  const used = usedIn(story);
  const isPlain = (id: string, name: Text) =>
    Object.keys(name).length === 1 && slugOf(name[first] as string) === id;
  const choose = (
    block: Block,
    items: readonly { readonly id: string; readonly isPlain: boolean }[],
    mentioned: ReadonlySet<string>,
  ) => {
    const all = new Set(items.map(({ id }) => id));
    if (blocks?.has(block)) return all;
    if (blocks)
      return new Set(items.flatMap(({ id, isPlain }) => (isPlain && mentioned.has(id) ? [] : [id])));
    const inOrder = [...mentioned].every((id, index) => items[index]?.id === id);
    const follows = inOrder && mentioned.size === all.size && items.every((one) => one.isPlain);
    return follows ? new Set<string>() : all;
  };
  const named = ({ id, name }: { readonly id: string; readonly name: Text }) => ({
    id,
    isPlain: isPlain(id, name),
  });
  const people = story.characters.map(({ id, name, about, role, home, group }) => {
    const bare = [about, home, group].every((one) => one === undefined) && role === 'principal';
    return { id, isPlain: bare && isPlain(id, name) };
  });
  const relations = story.relations.map(({ id, from, to, mutual }) => ({
    id,
    // In a text without a list, a tag wherever the relation is named says the same.
    isPlain: blocks !== undefined || id === relationId(from, to, mutual),
  }));
  return {
    places: choose('places', story.places.map(named), used.places),
    groups: choose('groups', story.groups.map(named), used.groups),
    acts: choose(
      'acts',
      story.acts.map(({ id }) => ({ id, isPlain: true })),
      used.acts,
    ),
    people: blocks ? choose('people', people, used.people) : new Set(story.characters.map(({ id }) => id)),
    relations: choose('relations', relations, used.relations),
  };
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
