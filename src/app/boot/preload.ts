import type { Room } from '../../layout/types.ts';
import { FIRST_LAYOUT, type FirstLayout } from '../../stage/layout/firstLayout.ts';
import { ask, prepare, type SpareWorker } from '../../stage/workers/ask.ts';
import { type AppLanguage, LANGUAGES } from '../../story/messages/languages.ts';
import type { WholeStory } from '../../story/types.ts';
import { requestedLanguage, requestedStory } from '../../view/requested.ts';
import { createWordSource, type WordSource } from '../../view/words/wordSource.ts';
import { historyEntry } from '../historyEntry.ts';
import { type FirstScreen, firstScreen } from './firstScreen.ts';
import { fontsOrSoon } from './fonts.ts';
import { loadPreferences } from './preferences.ts';
import { DEFAULT_STORY, fetchStory, isShipped } from './shippedStories.ts';

/** What the first picture needs. */
export type Preloaded = {
  /** The language of the address, else the one chosen before, else the browser's. */
  readonly language: AppLanguage;
  /** The words of that language are being loaded. */
  readonly words: WordSource;
  readonly wordsLoaded: Promise<void>;
  readonly fonts: Promise<void>;
  /** Rejects if the story cannot be fetched. */
  readonly story: Promise<FirstStory>;
  readonly screen: FirstScreen;
  /** The layout of that story as it is first shown, for the room of the first screen, where there is one. */
  readonly layout: FirstLayout | undefined;
};

/** The first story; `unknown` is the id that the address asks for, if there is no such story. */
export type FirstStory = { readonly story: WholeStory; readonly unknown: string | undefined };

/** Requests all that the first picture needs, so that it loads while the other scripts are evaluated. */
export function preload(): Preloaded {
  const language = requestedLanguage(location.search) ?? usualLanguage();
  const words = createWordSource();
  const story = firstStory(requestedStory(location.search), historyEntry().kept ?? false);
  // The caller handles a failure later; without this it would count as unhandled until then.
  story.catch(() => {});
  const wordsLoaded = words.load(language);
  const fonts = fontsOrSoon();
  const screen = firstScreen(language);
  const { room } = screen;
  const layout = room && firstLayout(story, room);
  return { language, words, wordsLoaded, fonts, story, screen, layout };
}

/** Starts the worker at once, so that it is ready when the story comes. */
function firstLayout(story: Promise<FirstStory>, room: Room): FirstLayout {
  const spare: SpareWorker = {};
  prepare(FIRST_LAYOUT, spare);
  const layout = story.then(({ story: whole }) => ask(FIRST_LAYOUT, { whole, room }, { spare }));
  layout.catch(() => {});
  return { room, layout, spare };
}

/** @param kept whether the current entry of the history showed a story that was stored for a reload */
async function firstStory(asked: string | undefined, kept: boolean): Promise<FirstStory> {
  const shipped = asked === undefined || isShipped(asked);
  // The reader's own story may have the id of one that ships with the app.
  const own = asked !== undefined && (kept || !shipped) ? await keptStory(asked) : undefined;
  if (own) return { story: own, unknown: undefined };
  if (shipped) return { story: await fetchStory(asked ?? DEFAULT_STORY), unknown: undefined };
  return { story: await fetchStory(DEFAULT_STORY), unknown: asked };
}

/** Loaded only where a story may have been kept. */
async function keptStory(id: string): Promise<WholeStory | undefined> {
  const { keptForReload } = await import('../files/reload.ts');
  return keptForReload(id);
}

function usualLanguage(): AppLanguage {
  const { language: chosen } = loadPreferences();
  if (chosen) return chosen;
  const wanted = navigator.languages.map((tag) => tag.split('-')[0]);
  return (
    LANGUAGES.find((known) => known === wanted.find((tag) => LANGUAGES.some((one) => one === tag))) ?? 'en'
  );
}
