import type { AppLanguage } from '../../story/messages/languages.ts';

/** What the lists of a story hold, of which there can only be so many. */
export const LIST_NAMES: Readonly<Record<AppLanguage, Readonly<Record<ListName, string>>>> = {
  en: {
    acts: 'acts',
    changes: 'changes per scene',
    characters: 'people',
    groups: 'groups',
    places: 'places',
    relations: 'relationships',
    scenes: 'scenes',
    steps: 'steps per scene',
  },
  de: {
    acts: 'Akte',
    changes: 'Änderungen pro Szene',
    characters: 'Figuren',
    groups: 'Gruppen',
    places: 'Orte',
    relations: 'Beziehungen',
    scenes: 'Szenen',
    steps: 'Schritte pro Szene',
  },
};

export type ListName =
  | 'acts'
  | 'changes'
  | 'characters'
  | 'groups'
  | 'places'
  | 'relations'
  | 'scenes'
  | 'steps';
