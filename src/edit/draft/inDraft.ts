import { textIn } from '../../story/text.ts';
import type { Change, Character, GuideStep, Place, Relation, Scene, WholeStory } from '../../story/types.ts';
import { newId } from '../newId.ts';
import type { Matches } from './matchDrafts.ts';

/** An earlier draft in the ids of a new one. */
export type InDraft = {
  /**
   * Without people who are not in the new draft, and what is between them and others. Scenes that it does not have keep their places.
   * Its places and groups are those of the new draft, and then those that only the earlier one has.
   */
  readonly story: WholeStory;
  /** By each change of the earlier draft: what it is here. Without those of people who are not in the new draft. */
  readonly changes: ReadonlyMap<Change, Change>;
};

/** The id of a scene that the new draft does not have. */
export const goneScene = (id: string) => `\0${id}`;

export function inDraft(before: WholeStory, draft: WholeStory, { people, scenes }: Matches): InDraft {
  const relations = relationsIn(before, draft, people);
  const [places, placeOf] = joined(before.places, draft.places, before.languages[0] as string);
  const [groups, groupOf] = joined(before.groups, draft.groups, before.languages[0] as string);
  const sceneOf = (id: string) => scenes.get(id) ?? goneScene(id);
  const ids = new Map(relations.map(({ was, is }) => [was, is.id]));
  const changes = new Map<Change, Change>();
  const change = (made: Change): readonly Change[] => {
    const relation = ids.get(made.relation);
    if (relation === undefined) return [];
    const into = made.does === 'end' && made.into !== undefined ? { into: ids.get(made.into) } : {};
    const here = { ...made, relation, ...into } as Change;
    changes.set(made, here);
    return [here];
  };
  const step = ({ words, about, against }: GuideStep): GuideStep => {
    const other = against === undefined ? undefined : scenes.get(against);
    return {
      words,
      about: [...new Set(about.flatMap((id) => people.get(id) ?? []))],
      ...(other !== undefined && { against: other }),
    };
  };
  const here = <Of extends { readonly character: string }>(one: Of): readonly Of[] => {
    const character = people.get(one.character);
    return character === undefined ? [] : [{ ...one, character }];
  };
  const person = (one: Character): readonly Character[] => {
    const id = people.get(one.id);
    if (id === undefined) return [];
    const names = one.names.map((name) => ({ ...name, scene: sceneOf(name.scene) }));
    return [{ ...one, id, home: placeOf(one.home), group: groupOf(one.group), names }];
  };
  const scene = (one: Scene): Scene => ({
    ...one,
    id: sceneOf(one.id),
    place: placeOf(one.place),
    act: undefined,
    present: one.present.flatMap(here).map((presence) => ({ ...presence, place: placeOf(presence.place) })),
    changes: one.changes.flatMap(change),
    leaves: one.leaves.flatMap(here),
    ...(one.guide && { guide: one.guide.map(step) }),
  });
  return {
    changes,
    story: {
      ...before,
      places,
      groups,
      acts: [],
      characters: before.characters.flatMap(person),
      relations: relations.map(({ is }) => is),
      background: before.background.flatMap(change),
      scenes: before.scenes.map(scene),
    },
  };
}

/** The relations of the earlier draft between people of the new one: those that the new one has between the same two, or more. */
function relationsIn(
  before: WholeStory,
  draft: WholeStory,
  people: Matches['people'],
): { readonly was: string; readonly is: Relation }[] {
  const pairOf = ({ from, to, mutual }: Relation) =>
    JSON.stringify([mutual ? [from, to].sort() : [from, to], mutual]);
  const free = new Map<string, Relation[]>();
  for (const relation of draft.relations) {
    const known = free.get(pairOf(relation));
    if (known) known.push(relation);
    else free.set(pairOf(relation), [relation]);
  }
  const all: Relation[] = [...draft.relations];
  return before.relations.flatMap((relation) => {
    const [from, to] = [people.get(relation.from), people.get(relation.to)];
    if (from === undefined || to === undefined || from === to) return [];
    const meant = { ...relation, from, to };
    const same = free.get(pairOf(meant))?.shift();
    const is = same ?? {
      ...meant,
      id: all.some(({ id }) => id === relation.id) ? newId(relation.id, all) : relation.id,
    };
    if (!same) all.push(is);
    return [{ was: relation.id, is }];
  });
}

/**
 * The list of the new draft with what only the earlier one has, and what finds an id of the earlier one in it. Things are the same by
 * their names, and of several of one name those of one id, or else each of them once, in order, as far as there are as many.
 */
function joined(
  before: readonly Place[],
  draft: readonly Place[],
  language: string,
): readonly [readonly Place[], (id: string | undefined) => string | undefined] {
  const nameOf = ({ name }: Place) => textIn(name, language).toLowerCase();
  const byName = new Map<string, string[]>();
  for (const place of draft) byName.set(nameOf(place), [...(byName.get(nameOf(place)) ?? []), place.id]);
  const all: Place[] = [...draft];
  const ids = new Map<string, string>();
  for (const place of before) if (byName.get(nameOf(place))?.includes(place.id)) ids.set(place.id, place.id);
  const taken = new Set(ids.values());
  for (const place of before) {
    if (ids.has(place.id)) continue;
    const named = byName.get(nameOf(place));
    const known = named?.find((id) => !taken.has(id)) ?? named?.[0];
    if (known !== undefined) taken.add(known);
    const id = known ?? (all.some((one) => one.id === place.id) ? newId(place.id, all) : place.id);
    if (known === undefined) all.push({ ...place, id });
    ids.set(place.id, id);
  }
  return [all, (id) => (id === undefined ? undefined : ids.get(id))];
}
