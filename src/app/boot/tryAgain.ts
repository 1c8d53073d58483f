/**
 * Asks again for the styles where they have not come, and has the links of the page that waits for its scripts reload it. Without this
 * they lead to the page itself, which is a reload, too, but leaves out a story that is in the address.
 */
export function tryAgain(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')) {
    if (link.sheet) continue;
    const again = link.cloneNode() as HTMLLinkElement;
    again.href += '?retry';
    link.replaceWith(again);
  }
  document.getElementById('late')?.addEventListener('click', (event) => {
    if (!(event.target instanceof HTMLAnchorElement)) return;
    event.preventDefault();
    location.reload();
  });
}
