import { browserMedia, DARK } from '../../stage/media.ts';
import { type StageSize, stageSize } from '../../stage/stageSize.ts';
import type { AppLanguage } from '../../story/messages/languages.ts';
import { themeShown } from '../../view/theme.ts';
import { loadPreferences } from './preferences.ts';

export type FirstScreen = {
  /** The stage; undefined where the page was not built with a first screen. */
  readonly stage: StageSize | undefined;
  /**
   * Shows the screen until the app replaces it, once `fonts` are there. It is inert: nothing in it can be focused or pressed. For an
   * address that asks for anything it stays hidden, since only the app can show that.
   */
  readonly show: (fonts: Promise<void>) => Promise<void>;
};

/** Takes the first screen of a new visit, which `build/prerender.tsx` rendered when the app was built, and measures its stage. */
export function firstScreen(language: AppLanguage): FirstScreen {
  const media = browserMedia();
  const prerendered = document.querySelector<HTMLTemplateElement>(`template[data-language=${language}]`);
  for (const template of document.querySelectorAll('template[data-language]')) template.remove();
  const screen = prerendered?.content.firstElementChild;
  if (!(screen instanceof HTMLElement)) return { stage: undefined, show: async () => {} };
  for (const details of screen.querySelectorAll('details')) details.open = loadPreferences().legend ?? false;
  // The page's policy forbids style attributes in markup, but not styles set by a script.
  for (const element of screen.querySelectorAll<HTMLElement>('[data-style]'))
    element.style.cssText = element.dataset.style ?? '';
  screen.inert = true;
  screen.style.visibility = 'hidden';
  document.body.append(screen);
  const stage = stageSize(screen);
  screen.remove();
  return {
    stage,
    show: async (fonts) => {
      if (location.search + location.hash !== '') return;
      await fonts;
      screen.style.visibility = '';
      document.documentElement.lang = language;
      document.documentElement.dataset.theme = themeShown(
        loadPreferences().theme ?? 'system',
        media.matches(DARK),
      );
      document.getElementById('app')?.replaceChildren(screen);
      await painted();
    },
  };
}

/** Resolves when the page has been painted; at once if the page is hidden, since browsers do not paint it then. */
function painted(): Promise<void> {
  if (document.hidden) return Promise.resolve();
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
