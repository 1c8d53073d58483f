import { NOT_SAID } from '../../story/notSaid.ts';
import { relationId } from '../../story/relationId.ts';
import { slugOf } from '../../story/slug.ts';
import type { Text } from '../../story/types.ts';
import type { ActDraft, ChangeDraft, PersonDraft, PlaceDraft, RelationDraft, SceneDraft } from './drafts.ts';
import type { Ids } from './elements.ts';
import { idsOf } from './names.ts';
import type { Preamble } from './preamble.ts';

export type Drafts = {
  readonly scenes: readonly SceneDraft[];
  readonly acts: readonly ActDraft[];
  readonly people: readonly PersonDraft[];
  readonly places: readonly PlaceDraft[];
  readonly groups: readonly PlaceDraft[];
  readonly relations: readonly RelationDraft[];
};

/** Ids of all that a text names, from tags and names. */
export function idsOfDrafts({ scenes, acts, people, places, groups, relations }: Drafts, first: string): Ids {
  const byName = ({ name }: { readonly name: Text }) => slugOf(name[first] as string);
  const byTitle = ({ title }: { readonly title: Text }) => slugOf(title[first] as string);
  const ofPeople = idsOf(people, byName);
  return {
    scenes: idsOf(scenes, byTitle),
    acts: idsOf(acts, byTitle),
    people: ofPeople,
    places: idsOf(places, byName),
    groups: idsOf(groups, byName),
    relations: idsOf(relations, ({ from, to, mutual }) =>
      relationId(ofPeople.get(from) ?? '', ofPeople.get(to) ?? '', mutual),
    ),
  };
}

type Head = Pick<Preamble, 'about' | 'source' | 'id' | 'background'> & {
  readonly title: Text;
  readonly languages: readonly string[];
};

/** The story file that a text stands for, in the shape that the gate takes. */
export function fileOf(drafts: Drafts, ids: Ids, head: Head): object {
  const first = head.languages[0] as string;
  const change = (made: ChangeDraft) => changeOf(made, ids.relations, first);
  return {
    format: 'throughline',
    version: 1,
    id: head.id ?? slugOf(head.title[first] as string),
    languages: head.languages,
    title: head.title,
    about: head.about,
    source: head.source,
    places: drafts.places.map((place) => ({ id: ids.places.get(place), name: place.name })),
    acts: drafts.acts.map((act) => ({ id: ids.acts.get(act), title: act.title })),
    groups: drafts.groups.map((group) => ({ id: ids.groups.get(group), name: group.name })),
    characters: drafts.people.map((person) => ({
      id: ids.people.get(person),
      name: person.name,
      role: person.supporting ? 'supporting' : 'principal',
      about: person.about,
      home: person.home && ids.places.get(person.home),
      group: person.group && ids.groups.get(person.group),
      names: person.names.map(({ scene, name, about }) => ({
        scene: ids.scenes.get(scene),
        name,
        about,
      })),
    })),
    relations: drafts.relations.map((relation) => ({
      id: ids.relations.get(relation),
      from: ids.people.get(relation.from),
      to: ids.people.get(relation.to),
      mutual: relation.mutual,
      weight: relation.weight,
    })),
    background: head.background.map(change),
    scenes: drafts.scenes.map((scene) => ({
      id: ids.scenes.get(scene),
      title: scene.title,
      summary: scene.summary,
      place: scene.place && ids.places.get(scene.place),
      act: scene.act && ids.acts.get(scene.act),
      happens: scene.happens,
      present: [...scene.present].map(([person, { place, remote, speaks }]) => ({
        character: ids.people.get(person),
        place: place && ids.places.get(place),
        remote,
        speaks,
      })),
      changes: scene.changes.map(change),
      leaves: scene.leaves.map(({ person, how }) => ({ character: ids.people.get(person), how })),
      guide: scene.guide.map(({ words, about, against }) => ({
        words,
        about: about.map((person) => ids.people.get(person)),
        against: against && ids.scenes.get(against),
      })),
    })),
  };
}

/** A change in the shape that the gate takes. `first` is the language of what stands for evidence. */
export function changeOf(made: ChangeDraft, ids: ReadonlyMap<RelationDraft, string>, first: string): object {
  const { does, label, kind, valence, strength, into, source } = made;
  const relation = ids.get(made.relation);
  const evidence = { words: made.evidence ?? { [first]: NOT_SAID }, source };
  return does === 'end'
    ? { does, relation, label, into: into && ids.get(into), evidence }
    : { does, relation, label, kind, valence, strength, evidence };
}
