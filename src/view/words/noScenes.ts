import type { AppLanguage } from '../../story/messages/languages.ts';

/** What a view of scenes says of a network without time, after why it has none. */
export const INSTEAD: Readonly<Record<AppLanguage, string>> = {
  en: 'The graph shows who is tied to whom; the tables count the ties of each person and each pair.',
  de: 'Der Graph zeigt, wer mit wem verbunden ist; die Tabellen zählen die Verbindungen jeder Person und jedes Paars.',
};
