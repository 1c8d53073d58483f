import type { AppLanguage } from '../../story/messages/languages.ts';

/** What a view of scenes says of a network without time, after why it has none. */
export const INSTEAD: Readonly<Record<AppLanguage, string>> = {
  en: 'The graph shows who is connected to whom; the tables count the relationships of each person and pair.',
  de: 'Der Graph zeigt, wer mit wem verbunden ist; die Tabellen zählen die Beziehungen pro Figur und Paar.',
};
