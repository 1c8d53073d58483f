import type { AppLanguage } from '../../story/messages/languages.ts';

const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

/** The words of the checklist of people. They are loaded with the filters. */
type ChecklistWords = {
  readonly people: string;
  readonly find: string;
  readonly noOne: string;
  readonly scenes: (scenes: number) => string;
  readonly relations: (relations: number) => string;
};

export const CHECKLIST_WORDS: Readonly<Record<AppLanguage, ChecklistWords>> = {
  en: {
    people: 'Choose people',
    find: 'Find a person',
    noOne: 'No one matches.',
    scenes: (scenes) => many(scenes, 'scene', 'scenes'),
    relations: (relations) => many(relations, 'relationship', 'relationships'),
  },
  de: {
    people: 'Figuren auswählen',
    find: 'Figur suchen',
    noOne: 'Keine Treffer.',
    scenes: (scenes) => many(scenes, 'Szene', 'Szenen'),
    relations: (relations) => many(relations, 'Beziehung', 'Beziehungen'),
  },
};
