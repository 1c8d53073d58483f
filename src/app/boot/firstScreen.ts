import { DARK, LOW, matches, shapeOfScreen } from '../../stage/media.ts';
import { themeShown } from '../../view/theme.ts';
import { loadPreferences } from './preferences.ts';
import { coming, language } from './preload.ts';

/**
 * Shows what a newcomer sees at first, as `build/prerender.tsx` drew it when the app was built, until the app itself stands in
 * its place. It is a picture to look at: nothing in it can be reached before the app is there to answer.
 */
export async function showFirstScreen(): Promise<void> {
  const drawn = document.querySelector<HTMLTemplateElement>(`template[data-language=${language}]`);
  // Whatever is asked for, the page goes on without them.
  for (const template of document.querySelectorAll('template[data-language]')) template.remove();
  // What an address asks for only the app can work out.
  const screen = location.search === '' && drawn?.content.firstElementChild;
  if (!(screen instanceof HTMLElement)) return;
  for (const frame of screen.querySelectorAll<HTMLElement>('[data-shape]'))
    if (frame.dataset.shape !== shapeOfScreen()) frame.remove();
  for (const details of screen.querySelectorAll('details')) details.open = !matches(LOW);
  // Styles in markup are against the policy of the page; set by a script they are not.
  for (const element of screen.querySelectorAll<HTMLElement>('[data-style]'))
    element.style.cssText = element.dataset.style ?? '';
  screen.inert = true;
  await coming.fonts;
  document.documentElement.lang = language;
  document.documentElement.dataset.theme = themeShown(loadPreferences().theme ?? 'system', matches(DARK));
  document.getElementById('app')?.replaceChildren(screen);
  await painted();
}

/** When what is on the page now has been painted; at once where nobody sees the page, which is not painted then. */
function painted(): Promise<void> {
  if (document.hidden) return Promise.resolve();
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
