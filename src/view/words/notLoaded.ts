import type { AppLanguage } from '../../story/messages/languages.ts';

/** What the page says when the first story, or the words of the interface themselves, cannot be fetched. */
export const NOT_LOADED: Readonly<Record<AppLanguage, string>> = {
  en: 'The story couldn’t be loaded. Check your connection and reload the page.',
  de: 'Die Geschichte konnte nicht geladen werden. Prüfen Sie Ihre Verbindung und laden Sie die Seite neu.',
};
