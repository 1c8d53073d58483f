import { FIRST_LAYOUT, type FirstLayout } from '../../stage/layout/firstLayout.ts';
import type { StageSize } from '../../stage/stageSize.ts';
import { untilLoaded } from '../../stage/untilLoaded.ts';
import { ask, prepare, type SpareWorker } from '../../stage/workers/ask.ts';
import { type AppLanguage, LANGUAGES } from '../../story/messages/languages.ts';
import type { WholeStory } from '../../story/types.ts';
import { asOpened } from '../../view/asOpened.ts';
import { asksForFragment, requestedLanguage, requestedOwn, requestedStory } from '../../view/requested.ts';
import type { Notice, StoryDocument } from '../../view/viewState.ts';
import { createWordSource, type WordSource } from '../../view/words/wordSource.ts';
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
  /** The layout of that story as it is first shown, for the stage of the first screen, where there is one. */
  readonly layout: FirstLayout | undefined;
};

/** The first story, and the key under which it is kept; the notice says that the address asks for one that is not here. */
export type FirstStory = {
  readonly document: StoryDocument;
  readonly own?: string | undefined;
  readonly unknown?: Notice | undefined;
  /** What is to be said of the story. */
  readonly notice?: Notice | undefined;
};

/** Requests all that the first picture needs, so that it loads while the other scripts are evaluated. */
export function preload(): Preloaded {
  const language = requestedLanguage(location.search) ?? usualLanguage();
  const words = createWordSource();
  const story = firstStory(location);
  // The caller handles a failure later; without this it would count as unhandled until then.
  story.catch(() => {});
  const wordsLoaded = untilLoaded(() => words.load(language));
  const fonts = fontsOrSoon();
  const screen = firstScreen(language);
  const { stage } = screen;
  const layout = stage && firstLayout(story, stage);
  return { language, words, wordsLoaded, fonts, story, screen, layout };
}

/** Starts the worker at once, so that it is ready when the story comes. */
function firstLayout(story: Promise<FirstStory>, stage: StageSize): FirstLayout {
  const spare: SpareWorker = {};
  prepare(FIRST_LAYOUT, spare);
  const layout = story.then(({ document: { whole, homes } }) =>
    ask(FIRST_LAYOUT, { whole, stage, homes }, { spare }),
  );
  layout.catch(() => {});
  return { stage, layout, spare };
}

async function firstStory({ search, hash }: Location): Promise<FirstStory> {
  const asked = requestedStory(search) ?? DEFAULT_STORY;
  const own = requestedOwn(search);
  if (own !== undefined) {
    // Loaded only for a story that may be kept. One that ships never takes its place.
    const { keptStory } = await untilLoaded(() => import('../documents/documents.ts'));
    const document = await keptStory(own);
    if (document) return { document, own };
  }
  // A link that is damaged never shows another story.
  else if (asksForFragment({ search, hash }))
    return (await untilLoaded(() => import('../share/openLink.ts'))).openLink(hash);
  if (own === undefined && isShipped(asked)) return { document: asOpened(await answered(asked)) };
  const document = asOpened(await answered(DEFAULT_STORY));
  return own === undefined
    ? { document, unknown: { type: 'unknown-story', id: asked } }
    : { document, unknown: { type: 'unknown-own', key: own } };
}

/** A story that ships. @throws what the server answers in its place; where there is no answer, it is asked for again */
async function answered(id: string): Promise<WholeStory> {
  const story = await untilLoaded(() =>
    fetchStory(id).catch((error: Error) => {
      // A `fetch` without an answer throws this.
      if (error instanceof TypeError) throw error;
      return error;
    }),
  );
  if (story instanceof Error) throw story;
  return story;
}

function usualLanguage(): AppLanguage {
  const { language: chosen } = loadPreferences();
  if (chosen) return chosen;
  const wanted = navigator.languages.map((tag) => tag.split('-')[0]);
  return (
    LANGUAGES.find((known) => known === wanted.find((tag) => LANGUAGES.some((one) => one === tag))) ?? 'en'
  );
}
