import { countedIn } from '../../story/messages/inBoth.ts';
import type { AppLanguage } from '../../story/messages/languages.ts';

const countedEn = countedIn('en');
const countedDe = countedIn('de');

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
    scenes: (scenes) => countedEn(scenes, 'scene', 'scenes'),
    relations: (relations) => countedEn(relations, 'relationship', 'relationships'),
  },
  de: {
    people: 'Figuren auswählen',
    find: 'Figur suchen',
    noOne: 'Keine Treffer.',
    scenes: (scenes) => countedDe(scenes, 'Szene', 'Szenen'),
    relations: (relations) => countedDe(relations, 'Beziehung', 'Beziehungen'),
  },
};
