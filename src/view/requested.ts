import { type AppLanguage, LANGUAGES } from '../story/messages/languages.ts';

/** The id of the story that an address asks for. */
export function requestedStory(search: string): string | undefined {
  return new URLSearchParams(search).get('story') ?? undefined;
}

/** The key of the reader's own story that an address asks for. */
export function requestedOwn(search: string): string | undefined {
  return new URLSearchParams(search).get('own') ?? undefined;
}

/** The id, in addresses, of a story that is in the fragment. */
export const IN_FRAGMENT = 'link';

/**
 * Whether an address asks for the story in its fragment. A fragment has no other use, so one that is no story was damaged, unless the
 * address names a story.
 */
export function asksForFragment({
  search,
  hash,
}: {
  readonly search: string;
  readonly hash: string;
}): boolean {
  const story = requestedStory(search);
  return story === IN_FRAGMENT || (hash !== '' && (story === undefined || /^#t\d/.test(hash)));
}

/** The language that an address asks for, if it is one that Throughline speaks. */
export function requestedLanguage(search: string): AppLanguage | undefined {
  const asked = new URLSearchParams(search).get('lang');
  return LANGUAGES.find((language) => language === asked);
}
