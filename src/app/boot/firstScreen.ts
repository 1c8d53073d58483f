import { browserMedia, DARK, LOW, roomOfScreen, shapeOf } from '../../stage/media.ts';
import { themeShown } from '../../view/theme.ts';
import { loadPreferences } from './preferences.ts';
import type { Preloaded } from './preload.ts';

/**
 * Shows the first screen of a new visit, which `build/prerender.tsx` rendered when the app was built, until the app replaces
 * it. It is inert: nothing in it can be focused or pressed.
 */
export async function showFirstScreen({
  language,
  fonts,
}: Pick<Preloaded, 'language' | 'fonts'>): Promise<void> {
  const media = browserMedia();
  const prerendered = document.querySelector<HTMLTemplateElement>(`template[data-language=${language}]`);
  for (const template of document.querySelectorAll('template[data-language]')) template.remove();
  // Only the app can show what an address asks for.
  const screen = location.search === '' && prerendered?.content.firstElementChild;
  if (!(screen instanceof HTMLElement)) return;
  for (const frame of screen.querySelectorAll<HTMLElement>('[data-shape]'))
    if (frame.dataset.shape !== shapeOf(roomOfScreen(media))) frame.remove();
  for (const details of screen.querySelectorAll('details')) details.open = !media.matches(LOW);
  // The page's policy forbids style attributes in markup, but not styles set by a script.
  for (const element of screen.querySelectorAll<HTMLElement>('[data-style]'))
    element.style.cssText = element.dataset.style ?? '';
  screen.inert = true;
  await fonts;
  document.documentElement.lang = language;
  document.documentElement.dataset.theme = themeShown(
    loadPreferences().theme ?? 'system',
    media.matches(DARK),
  );
  document.getElementById('app')?.replaceChildren(screen);
  await painted();
}

/** Resolves when the page has been painted; at once if the page is hidden, since browsers do not paint it then. */
function painted(): Promise<void> {
  if (document.hidden) return Promise.resolve();
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
