import type { AppLanguage } from '../../story/messages/languages.ts';

/** What the page says when the first story, or the words of the interface themselves, cannot be fetched. */
export const NOT_LOADED: Readonly<Record<AppLanguage, string>> = {
  en: 'The story could not be loaded. Check the connection and reload the page.',
  de: 'Die Geschichte ließ sich nicht laden. Prüfen Sie die Verbindung und laden Sie die Seite neu.',
};
