import { browserMedia, DARK, LOW, shapeOfScreen } from '../../stage/media.ts';
import { themeShown } from '../../view/theme.ts';
import { loadPreferences } from './preferences.ts';
import type { Preloaded } from './preload.ts';

/**
 * Shows the first screen of a new reader, as `build/prerender.tsx` drew it when the app was built, until the app itself
 * takes its place. It is only a picture: nothing in it can be reached before the app is there to answer.
 */
export async function showFirstScreen({
  language,
  fonts,
}: Pick<Preloaded, 'language' | 'fonts'>): Promise<void> {
  const media = browserMedia();
  const drawn = document.querySelector<HTMLTemplateElement>(`template[data-language=${language}]`);
  for (const template of document.querySelectorAll('template[data-language]')) template.remove();
  // What an address asks for only the app can show.
  const screen = location.search === '' && drawn?.content.firstElementChild;
  if (!(screen instanceof HTMLElement)) return;
  for (const frame of screen.querySelectorAll<HTMLElement>('[data-shape]'))
    if (frame.dataset.shape !== shapeOfScreen(media)) frame.remove();
  for (const details of screen.querySelectorAll('details')) details.open = !media.matches(LOW);
  // The page's policy forbids styles in markup; set by a script they are allowed.
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

/** When what is on the page now has been painted; at once where the page is hidden, which is not painted then. */
function painted(): Promise<void> {
  if (document.hidden) return Promise.resolve();
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
