import { relationId } from '../../story/relationId.ts';
import { slugOf } from '../../story/slug.ts';
import type { Change, Relation, WholeStory } from '../../story/types.ts';
import { hidden, shown } from './escapes.ts';
import { idsOf } from './names.ts';

/** Other ids for parts of a story. Who is not in a map keeps its id. */
export type NewIds = { readonly story: string } & Readonly<
  Record<'places' | 'acts' | 'groups' | 'characters' | 'relations' | 'scenes', ReadonlyMap<string, string>>
>;

/** A line with the id of the story. */
const HAS_ID = /^[^\S\n]*(?:id|kennung)[^\S\n]*:/im;

/** What stands in a list of a story, with its name: of a relation, whom it joins. */
type Named = { readonly id: string; readonly name: string };

/**
 * The ids that a text of a story gives by itself: they follow from names, except where the text has a tag, or will need one since
 * several are called the same. What is renamed on the picture keeps its id in the story, and needs no tag in the text. `knownIdsOf`
 * is the way back.
 */
export function textIdsOf(story: WholeStory, text: string): NewIds {
  const tags = tagsIn(text);
  const follow = (list: readonly Named[], idOf = slugOf) => {
    const made = list.map(({ name }) => idOf(name));
    const firsts = new Map<string, number>();
    for (const [at, id] of made.entries()) if (!firsts.has(id)) firsts.set(id, at);
    const shared = new Set(made.filter((id, at) => firsts.get(id) !== at));
    const items = list.map(({ id }, at) => {
      const follows = made[at] as string;
      const isTag = tags.has(id) || shared.has(follows);
      return { id, follows, tag: isTag ? id : undefined };
    });
    const ids = idsOf(items, ({ follows }) => follows);
    return new Map(items.map((one) => [one.id, ids.get(one) as string]));
  };
  const lists = listsOf(story);
  const characters = follow(lists.characters);
  const ends = new Map(story.relations.map((relation) => [relation.id, relation]));
  const joined = ({ from, to, mutual }: Relation) =>
    relationId(characters.get(from) as string, characters.get(to) as string, mutual);
  return {
    story: HAS_ID.test(text) ? story.id : slugOf(story.title[story.languages[0] as string] as string),
    places: follow(lists.places),
    acts: follow(lists.acts),
    groups: follow(lists.groups),
    scenes: follow(lists.scenes),
    characters,
    relations: follow(
      story.relations.map(({ id }) => ({ id, name: id })),
      (id) => joined(ends.get(id) as Relation),
    ),
  };
}

/**
 * The ids that `known`, a story before, has for what a text was read as: those of the same names, of namesakes those of their tags, or
 * in the same order. What is new keeps the id that it has.
 */
export function knownIdsOf(read: WholeStory, known: WholeStory, text: string): NewIds {
  const [now, before] = [listsOf(read), listsOf(known)];
  const tags = tagsIn(text);
  const matched = (list: readonly Named[], others: readonly Named[]) => idsOfSame(list, others, tags);
  const characters = matched(now.characters, before.characters);
  const joining = ({ relations }: WholeStory, ids?: ReadonlyMap<string, string>) =>
    relations.map(({ id, from, to, mutual }) => ({
      id,
      name: [ids?.get(from) ?? from, mutual, ids?.get(to) ?? to].join('\0'),
    }));
  const first = known.languages[0] as string;
  return {
    story: read.title[first] === known.title[first] ? known.id : read.id,
    places: matched(now.places, before.places),
    acts: matched(now.acts, before.acts),
    groups: matched(now.groups, before.groups),
    scenes: matched(now.scenes, before.scenes),
    characters,
    relations: matched(joining(read, characters), joining(known)),
  };
}

/** The same ids the other way round. */
export function inverse({ story: _, ...ids }: NewIds, story: string): NewIds {
  const turned = (map: ReadonlyMap<string, string>) => new Map([...map].map(([one, other]) => [other, one]));
  return {
    story,
    places: turned(ids.places),
    acts: turned(ids.acts),
    groups: turned(ids.groups),
    scenes: turned(ids.scenes),
    characters: turned(ids.characters),
    relations: turned(ids.relations),
  };
}

/** The key of a line (see `keyOf`) with other ids. */
export function keyWithIds(key: string, ids: NewIds): string {
  const [is, ...parts] = key.split('\0');
  const kinds = KINDS_OF[is as string] ?? [];
  return [is, ...parts.map((id, at) => (kinds[at] && ids[kinds[at]].get(id)) || id)].join('\0');
}

/** Of what the ids in a key are, by what the line says. */
const KINDS_OF: Readonly<Record<string, readonly (keyof Omit<NewIds, 'story'>)[]>> = {
  place: ['places'],
  group: ['groups'],
  'listed-act': ['acts'],
  act: ['acts'],
  person: ['characters'],
  relation: ['relations'],
  scene: ['scenes'],
  summary: ['scenes'],
  when: ['scenes'],
  step: ['scenes'],
  present: ['scenes', 'characters'],
  away: ['scenes', 'characters'],
  name: ['scenes', 'characters'],
  change: ['scenes', 'relations'],
  evidence: ['scenes', 'relations'],
};

/** For each of a list, the id of its namesake among those that were; what is new keeps its own, or gets another where that is taken. */
function idsOfSame(
  list: readonly Named[],
  known: readonly Named[],
  tags: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const names = new Map(known.map(({ id, name }) => [id, name]));
  for (const { id, name } of list) if (tags.has(id) && names.get(id) === name) found.set(id, id);
  const namesakes = new Map<string, string[]>();
  for (const { id, name } of known) {
    if (found.has(id)) continue;
    const same = namesakes.get(name);
    if (same) same.push(id);
    else namesakes.set(name, [id]);
  }
  const next = new Map<string, number>();
  for (const { id, name } of list) {
    if (found.has(id)) continue;
    const number = next.get(name) ?? 0;
    const same = namesakes.get(name)?.[number];
    next.set(name, number + 1);
    if (same !== undefined) found.set(id, same);
  }
  const taken = new Set(found.values());
  for (const { id } of list) {
    if (found.has(id)) continue;
    let own = id;
    for (let number = 2; taken.has(own); number++) own = `${id.slice(0, 190)}-${number}`;
    taken.add(own);
    found.set(id, own);
  }
  return found;
}

/** The parts of a story that have ids and names, in its first language. */
function listsOf({ languages, places, acts, groups, characters, scenes }: WholeStory) {
  const first = languages[0] as string;
  type Part = { readonly id: string } & (
    | { readonly name: Readonly<Record<string, string>> }
    | { readonly title: Readonly<Record<string, string>> }
  );
  const named = (list: readonly Part[]): Named[] =>
    list.map((one) => ({ id: one.id, name: ('name' in one ? one.name : one.title)[first] as string }));
  return {
    places: named(places),
    acts: named(acts),
    groups: named(groups),
    characters: named(characters),
    scenes: named(scenes),
  };
}

/** All that stands in braces. */
function tagsIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/\{((?:\\.|[^{}\\\n])*)\}/g)].map(([, tag = '']) => shown(hidden(tag))));
}

/** The story with other ids, wherever they stand; the same object where none differs. */
export function withIds(story: WholeStory, ids: NewIds): WholeStory {
  const { story: own, ...maps } = ids;
  const isSame = Object.values(maps).every((map) => [...map].every(([one, other]) => one === other));
  if (isSame) return own === story.id ? story : { ...story, id: own };
  const of = (kind: keyof typeof maps) => (id: string) => ids[kind].get(id) ?? id;
  const [place, act, group, character] = [of('places'), of('acts'), of('groups'), of('characters')];
  const [relation, scene] = [of('relations'), of('scenes')];
  const change = (one: Change): Change => ({
    ...one,
    relation: relation(one.relation),
    ...(one.does === 'end' && one.into !== undefined && { into: relation(one.into) }),
  });
  return {
    ...story,
    id: own,
    places: story.places.map((one) => ({ ...one, id: place(one.id) })),
    acts: story.acts.map((one) => ({ ...one, id: act(one.id) })),
    groups: story.groups.map((one) => ({ ...one, id: group(one.id) })),
    characters: story.characters.map((one) => ({
      ...one,
      id: character(one.id),
      ...(one.home !== undefined && { home: place(one.home) }),
      ...(one.group !== undefined && { group: group(one.group) }),
      names: one.names.map((later) => ({ ...later, scene: scene(later.scene) })),
    })),
    relations: story.relations.map((one) => ({
      ...one,
      id: relation(one.id),
      from: character(one.from),
      to: character(one.to),
    })),
    background: story.background.map(change),
    scenes: story.scenes.map((one) => ({
      ...one,
      id: scene(one.id),
      ...(one.place !== undefined && { place: place(one.place) }),
      ...(one.act !== undefined && { act: act(one.act) }),
      present: one.present.map((presence) => ({
        ...presence,
        character: character(presence.character),
        ...(presence.place !== undefined && { place: place(presence.place) }),
      })),
      changes: one.changes.map(change),
      leaves: one.leaves.map((leaving) => ({ ...leaving, character: character(leaving.character) })),
      ...(one.guide && {
        guide: one.guide.map((step) => ({
          ...step,
          about: step.about.map(character),
          ...(step.against !== undefined && { against: scene(step.against) }),
        })),
      }),
    })),
  };
}
