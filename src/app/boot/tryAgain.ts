import type { AppLanguage } from '../../story/messages/languages.ts';
import { TRY_AGAIN } from '../../view/words/tryAgain.ts';

/**
 * Asks again for the styles where they have not come, and gives the page that waits for the rest a button that reloads it. It is not in
 * the page itself, since without a script only a link could do that, which would leave out a story that is in the address.
 */
export function tryAgain(language: AppLanguage): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')) {
    if (link.sheet) continue;
    const again = link.cloneNode() as HTMLLinkElement;
    again.href += '?retry';
    link.replaceWith(again);
  }
  const button = Object.assign(document.createElement('button'), { textContent: TRY_AGAIN[language] });
  button.addEventListener('click', () => location.reload());
  document.getElementById('late')?.append(button);
}
