import type { ActDraft, PersonDraft, PlaceDraft, RelationDraft, SceneDraft } from './drafts.ts';
import type { Block, Key } from './vocabulary.ts';

/** A part of a story that stands on a line of its text. `scene` is undefined for what holds before the first one. */
export type Element =
  | { readonly is: 'key'; readonly key: Key }
  | { readonly is: 'block'; readonly block: Block }
  | { readonly is: 'place' | 'group'; readonly place: PlaceDraft }
  /** The line under `Acts:`. */
  | { readonly is: 'listed-act'; readonly act: ActDraft }
  | { readonly is: 'person'; readonly person: PersonDraft }
  /** The line under `Relations:`. */
  | { readonly is: 'relation'; readonly relation: RelationDraft }
  /** The heading of an act, or of none. */
  | { readonly is: 'act'; readonly act: ActDraft | undefined }
  | { readonly is: 'scene' | 'summary' | 'when'; readonly scene: SceneDraft }
  | { readonly is: 'present' | 'away'; readonly scene: SceneDraft; readonly person: PersonDraft }
  | { readonly is: 'name'; readonly scene: SceneDraft; readonly person: PersonDraft }
  /** A step of the guide, counted from the scene's first one. */
  | { readonly is: 'step'; readonly scene: SceneDraft; readonly number: number }
  | {
      readonly is: 'change' | 'evidence';
      readonly scene: SceneDraft | undefined;
      readonly relation: RelationDraft;
    };

/**
 * The key of a part of a story, by its kind and its ids: `keyOf('present', scene, character)`. Ids hold no control characters, so
 * no two parts share a key.
 */
export function keyOf(is: Element['is'], ...ids: readonly string[]): string {
  return [is, ...ids].join('\0');
}

export type Ids = {
  readonly places: ReadonlyMap<PlaceDraft, string>;
  readonly groups: ReadonlyMap<PlaceDraft, string>;
  readonly acts: ReadonlyMap<ActDraft, string>;
  readonly people: ReadonlyMap<PersonDraft, string>;
  readonly relations: ReadonlyMap<RelationDraft, string>;
  readonly scenes: ReadonlyMap<SceneDraft, string>;
};

export function keyOfElement(element: Element, ids: Ids): string {
  const scene = (draft: SceneDraft | undefined) => (draft ? (ids.scenes.get(draft) ?? '') : '');
  switch (element.is) {
    case 'key':
      return keyOf('key', element.key);
    case 'block':
      return keyOf('block', element.block);
    case 'place':
      return keyOf('place', ids.places.get(element.place) ?? '');
    case 'group':
      return keyOf('group', ids.groups.get(element.place) ?? '');
    case 'listed-act':
      return keyOf('listed-act', ids.acts.get(element.act) ?? '');
    case 'person':
      return keyOf('person', ids.people.get(element.person) ?? '');
    case 'relation':
      return keyOf('relation', ids.relations.get(element.relation) ?? '');
    case 'act':
      return keyOf('act', element.act ? (ids.acts.get(element.act) ?? '') : '');
    case 'scene':
    case 'summary':
    case 'when':
      return keyOf(element.is, scene(element.scene));
    case 'present':
    case 'away':
    case 'name':
      return keyOf(element.is, scene(element.scene), ids.people.get(element.person) ?? '');
    case 'step':
      return keyOf('step', scene(element.scene), String(element.number));
    case 'change':
    case 'evidence':
      return keyOf(element.is, scene(element.scene), ids.relations.get(element.relation) ?? '');
  }
}
