import type { AppLanguage } from '../../story/messages/languages.ts';

/** The words of the hints of a first visit. They are loaded after the first picture. */
type FirstVisitWords = {
  readonly timeline: string;
  /** While the reader is guarded from spoilers. */
  readonly guarded: string;
  readonly person: string;
  readonly line: string;
  readonly openFile: string;
  readonly gotIt: string;
};

export const FIRST_VISIT_WORDS: Readonly<Record<AppLanguage, FirstVisitWords>> = {
  en: {
    timeline: 'The relationships in a story, scene by scene. Drag the timeline to watch them change.',
    guarded: 'Later scenes stay hidden until you get there.',
    person: 'Select a person to see their relationships and scenes.',
    line: 'Select a line to see how the relationship came about.',
    openFile: 'Open a file',
    gotIt: 'Got it',
  },
  de: {
    timeline: 'Ziehen Sie an der Zeitleiste: Beziehungen verändern sich Szene für Szene.',
    guarded: 'Spätere Szenen bleiben noch verborgen.',
    person: 'Wählen Sie eine Figur aus, um ihre Beziehungen und Szenen zu sehen.',
    line: 'Wählen Sie eine Linie aus, um zu sehen, wie die Beziehung entstanden ist.',
    openFile: 'Datei öffnen',
    gotIt: 'Verstanden',
  },
};
