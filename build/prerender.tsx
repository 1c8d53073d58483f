import { JSDOM } from 'jsdom';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { prerenderToNodeStream } from 'react-dom/static';
import { App } from '../src/app/App.tsx';
import { AppProvider } from '../src/app/AppProvider.tsx';
import { createApp } from '../src/app/boot/createApp.ts';
import { firstState } from '../src/app/boot/firstState.ts';
import { DEFAULT_STORY, fetchStory } from '../src/app/boot/shippedStories.ts';
import { EXPORT_ROOM } from '../src/layout/room.ts';
import type { Theme } from '../src/picture/palette.ts';
import { DARK, fixedMedia } from '../src/stage/media.ts';
import { type AppLanguage, LANGUAGES } from '../src/story/messages/languages.ts';
import type { WholeStory } from '../src/story/types.ts';
import { asOpened } from '../src/view/asOpened.ts';
import { createWordSource, type WordSource } from '../src/view/words/wordSource.ts';

/**
 * The first screen of a new reader in each language, as markup in which `data-style` stands for `style`. It serves both
 * themes, since it names its colours for both, and every window: the picture is left out, since it depends on the window's size.
 *
 * It runs when the app is built; `firstScreen` shows what it makes.
 */
export async function prerender(): Promise<Readonly<Record<AppLanguage, string>>> {
  const story = await fetchStory(DEFAULT_STORY);
  const words = createWordSource();
  await Promise.all(LANGUAGES.map(words.load));
  const screens = LANGUAGES.map((language) => screenIn({ story, words, language }));
  // A first time, for the parts that are fetched when they are first rendered; rendering to a string waits for none.
  if (screens[0]) await prerenderToNodeStream(screens[0]('light'));
  return Object.fromEntries(
    LANGUAGES.map((language, index) => [language, inBothThemes(screens[index] as Screen)]),
  ) as Record<AppLanguage, string>;
}

/** The first screen in one theme. */
type Screen = (theme: Theme) => ReactElement;

function screenIn({
  story,
  words,
  language,
}: {
  readonly story: WholeStory;
  readonly words: WordSource;
  readonly language: AppLanguage;
}): Screen {
  return (theme) => {
    const media = fixedMedia(theme === 'dark' ? [DARK] : []);
    const reader = {
      language,
      theme: 'system',
      singleKeys: true,
      guarded: true,
      room: EXPORT_ROOM,
    } as const;
    const surroundings = { media, words, events: undefined, ownsPage: true };
    return (
      <AppProvider services={createApp(firstState(asOpened(story), undefined, reader), surroundings)}>
        <App />
      </AppProvider>
    );
  };
}

function inBothThemes(screen: Screen): string {
  const body = nameBothColours(draw(screen('light')), draw(screen('dark')));
  for (const element of body.querySelectorAll('[style]')) {
    element.setAttribute('data-style', element.getAttribute('style') ?? '');
    element.removeAttribute('style');
  }
  return body.innerHTML;
}

function draw(screen: ReactElement): HTMLElement {
  return new JSDOM(renderToStaticMarkup(screen)).window.document.body;
}

/**
 * Writes the dark screen's colours beside its own into the light one.
 *
 * @throws where they differ in anything else
 */
function nameBothColours(light: HTMLElement, dark: HTMLElement): HTMLElement {
  const [those, others] = [light, dark].map((body) => [...body.querySelectorAll('*')]) as [
    Element[],
    Element[],
  ];
  those.forEach((element, index) => {
    for (const { name, value } of element.attributes) {
      const other = others[index]?.getAttribute(name) ?? '';
      if (value !== other && value.startsWith('#') && other.startsWith('#')) {
        element.setAttribute(name, `light-dark(${value}, ${other})`);
        others[index]?.setAttribute(name, `light-dark(${value}, ${other})`);
      }
    }
  });
  if (!light.isEqualNode(dark)) throw new Error('The themes differ in more than their colours.');
  return light;
}
