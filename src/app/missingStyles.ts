import { untilLoaded } from '../stage/untilLoaded.ts';

/** Asks again, until they come, for style sheets of the page that did not: without them the app would stay a bare page. */
export function restoreStyles(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]'))
    if (!hasRules(link)) void untilLoaded(() => loadAgain(link));
}

/** Of one that did not come, browsers have a sheet without rules, none, or one that may not be read. */
function hasRules({ sheet }: HTMLLinkElement): boolean {
  try {
    return !!sheet && sheet.cssRules.length > 0;
  } catch {
    return false;
  }
}

/** Under another address, since browsers may remember that it failed. @throws where it does not come */
async function loadAgain(link: HTMLLinkElement): Promise<void> {
  const again = link.cloneNode() as HTMLLinkElement;
  again.href = `${link.href.replace(/\?.*/, '')}?retry=${Date.now()}`;
  try {
    await new Promise((resolve, reject) => {
      again.onload = resolve;
      again.onerror = reject;
      link.after(again);
    });
  } catch (error) {
    again.remove();
    throw error;
  }
}
