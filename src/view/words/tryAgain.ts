import type { AppLanguage } from '../../story/messages/languages.ts';

/** What the page itself says, which has no other words. */
export const TRY_AGAIN: Readonly<Record<AppLanguage, string>> = { en: 'Try again', de: 'Erneut versuchen' };
