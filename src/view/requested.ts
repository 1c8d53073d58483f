import { type AppLanguage, LANGUAGES } from '../story/messages/languages.ts';

/** The id of the story that an address asks for. */
export function requestedStory(search: string): string | undefined {
  return new URLSearchParams(search).get('story') ?? undefined;
}

/** The key of the reader's own story that an address asks for. */
export function requestedOwn(search: string): string | undefined {
  return new URLSearchParams(search).get('own') ?? undefined;
}

/** The language that an address asks for, if it is one that Throughline speaks. */
export function requestedLanguage(search: string): AppLanguage | undefined {
  const asked = new URLSearchParams(search).get('lang');
  return LANGUAGES.find((language) => language === asked);
}
