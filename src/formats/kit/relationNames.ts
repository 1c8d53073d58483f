import type { InBoth } from '../../story/messages/inBoth.ts';
import type { Kind } from '../../story/types.ts';

/** What the name of a relation says, such as "parent_of". */
export type NamedRelation = { readonly kind?: Kind; readonly label: InBoth };

/** The relation of that name, however it is spelled: parent_of, "Parent of", parent-of; undefined if the name is not known. */
export function relationCalled(name: string): NamedRelation | undefined {
  return NAMES.get(
    name
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, '_'),
  );
}

/** The relation names of DraCor's encoding guidelines, and others that files use in the same way. */
const NAMES: ReadonlyMap<string, NamedRelation> = new Map<string, NamedRelation>([
  ['parent_of', { kind: 'family', label: { en: 'parent of', de: 'Elternteil von' } }],
  ['siblings', { kind: 'family', label: { en: 'siblings', de: 'Geschwister' } }],
  ['spouses', { kind: 'family', label: { en: 'spouses', de: 'verheiratet' } }],
  ['related_with', { kind: 'family', label: { en: 'related to', de: 'verwandt mit' } }],
  ['lover_of', { kind: 'romance', label: { en: 'lover of', de: 'liebt' } }],
  ['friends', { kind: 'friendship', label: { en: 'friends', de: 'befreundet' } }],
  ['child_of', { kind: 'family', label: { en: 'child of', de: 'Kind von' } }],
  ['sibling_of', { kind: 'family', label: { en: 'siblings', de: 'Geschwister' } }],
  ['spouse_of', { kind: 'family', label: { en: 'spouses', de: 'verheiratet' } }],
  ['married_to', { kind: 'family', label: { en: 'spouses', de: 'verheiratet' } }],
  ['lovers', { kind: 'romance', label: { en: 'lovers', de: 'Liebespaar' } }],
  ['engaged_to', { kind: 'romance', label: { en: 'engaged', de: 'verlobt' } }],
  ['friend_of', { kind: 'friendship', label: { en: 'friends', de: 'befreundet' } }],
  ['enemy_of', { kind: 'conflict', label: { en: 'enemies', de: 'verfeindet' } }],
  ['enemies', { kind: 'conflict', label: { en: 'enemies', de: 'verfeindet' } }],
  ['geschwister', { kind: 'family', label: { en: 'siblings', de: 'Geschwister' } }],
  ['verheiratet', { kind: 'family', label: { en: 'spouses', de: 'verheiratet' } }],
  ['freunde', { kind: 'friendship', label: { en: 'friends', de: 'befreundet' } }],
  ['befreundet', { kind: 'friendship', label: { en: 'friends', de: 'befreundet' } }],
  ['liebespaar', { kind: 'romance', label: { en: 'lovers', de: 'Liebespaar' } }],
  ['verlobt', { kind: 'romance', label: { en: 'engaged', de: 'verlobt' } }],
  ['feinde', { kind: 'conflict', label: { en: 'enemies', de: 'verfeindet' } }],
  ['verfeindet', { kind: 'conflict', label: { en: 'enemies', de: 'verfeindet' } }],
  ['servant_of', { label: { en: 'servant of', de: 'im Dienst von' } }],
  ['employer_of', { label: { en: 'employer of', de: 'beschäftigt' } }],
  ['teacher_of', { label: { en: 'teacher of', de: 'unterrichtet' } }],
  ['associated_with', { label: { en: 'associated with', de: 'in Verbindung mit' } }],
]);
