import { type AppLanguage, LANGUAGES } from '../../story/messages/languages.ts';
import type { WholeStory } from '../../story/types.ts';
import { requestedLanguage, requestedStory } from '../../view/requested.ts';
import { loadWords } from '../../view/words/wordsIn.ts';
import { fontsOrSoon } from './fonts.ts';
import { loadPreferences } from './preferences.ts';
import { DEFAULT_STORY, fetchStory, isShipped } from './shippedStories.ts';

// The entry imports this: it is on its way while the rest of the scripts are still being evaluated.

/** The story that the address asks for. */
export const asked = requestedStory(location.search);

/** The language that the address asks for, that was chosen before, or else the browser's. */
export const language = requestedLanguage(location.search) ?? usualLanguage();

/** What the first picture waits for; the story only where it ships with the app, or none is asked for. */
export const coming: {
  readonly words: Promise<void>;
  readonly fonts: Promise<void>;
  readonly story: Promise<WholeStory> | undefined;
} = {
  words: loadWords(language),
  fonts: fontsOrSoon(),
  story: asked === undefined || isShipped(asked) ? fetchStory(asked ?? DEFAULT_STORY) : undefined,
};

function usualLanguage(): AppLanguage {
  const { language: chosen } = loadPreferences();
  if (chosen) return chosen;
  const wanted = navigator.languages.map((tag) => tag.split('-')[0]);
  return (
    LANGUAGES.find((known) => known === wanted.find((tag) => LANGUAGES.some((one) => one === tag))) ?? 'en'
  );
}
