import { JSDOM } from 'jsdom';
import { renderToStaticMarkup } from 'react-dom/server';
import { prerenderToNodeStream } from 'react-dom/static';
import { App } from '../src/app/App.tsx';
import { fillView } from '../src/app/boot/firstState.ts';
import { DEFAULT_STORY, fetchStory } from '../src/app/boot/shippedStories.ts';
import type { Shape } from '../src/layout/types.ts';
import type { Theme } from '../src/picture/palette.ts';
import { DARK, LOW, PHONE } from '../src/stage/media.ts';
import { type AppLanguage, LANGUAGES } from '../src/story/messages/languages.ts';
import type { WholeStory } from '../src/story/types.ts';
import { loadWords } from '../src/view/words/wordsIn.ts';

const NEWCOMER = { language: 'en', theme: 'system', singleKeys: true, guarded: false } as const;

/**
 * The first screen of a newcomer in each language, as markup in which `data-style` stands for `style`. It is good for both
 * themes, since its colours are told for both, and for every window: there is a frame for each shape of the picture, of
 * which all but one are to be taken out.
 *
 * It runs when the app is built; `showFirstScreen` shows what it makes.
 */
export async function prerender(): Promise<Readonly<Record<AppLanguage, string>>> {
  Object.assign(globalThis, { window: { matchMedia } });
  try {
    const story = await fetchStory(DEFAULT_STORY);
    await Promise.all(LANGUAGES.map(loadWords));
    // A first time, for the parts that are fetched when they are first rendered; drawing does not wait for any.
    fillView(story, '', NEWCOMER);
    await prerenderToNodeStream(<App />);
    return Object.fromEntries(
      LANGUAGES.map((language) => [language, inEveryWindow(story, language)]),
    ) as Record<AppLanguage, string>;
  } finally {
    Reflect.deleteProperty(globalThis, 'window');
  }
}

function inEveryWindow(story: WholeStory, language: AppLanguage): string {
  const [wide, tall] = (['wide', 'tall'] as const).map((shape) =>
    tellBothColours(draw(story, language, 'light', shape), draw(story, language, 'dark', shape)),
  ) as [HTMLElement, HTMLElement];
  wide.querySelector('[data-shape]')?.after(...tall.querySelectorAll('[data-shape]'));
  for (const element of wide.querySelectorAll('[style]')) {
    element.setAttribute('data-style', element.getAttribute('style') ?? '');
    element.removeAttribute('style');
  }
  return wide.innerHTML;
}

/** The media queries that hold in the window that is drawn for. */
let holding: readonly string[] = [];

const matchMedia = (query: string) => ({
  get matches() {
    return holding.includes(query);
  },
});

function draw(story: WholeStory, language: AppLanguage, theme: Theme, shape: Shape): HTMLElement {
  holding = [LOW, ...(shape === 'tall' ? [PHONE] : []), ...(theme === 'dark' ? [DARK] : [])];
  fillView(story, '', { ...NEWCOMER, language });
  return new JSDOM(renderToStaticMarkup(<App />)).window.document.body;
}

/**
 * Writes into the light screen what colours it has in the dark.
 *
 * @throws where they differ in anything else
 */
function tellBothColours(light: HTMLElement, dark: HTMLElement): HTMLElement {
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
