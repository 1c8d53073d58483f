/** How far from a card the pointer still counts as on the way to it, in pixels: a little more than the gap that it keeps (placeBeside). */
const REACH = 12;

type Spot = { readonly clientX: number; readonly clientY: number };

/**
 * Whether the pointer is on the card or tooltip that is shown, or right beside it: readers who enlarge the screen bring the pointer there to
 * read it (WCAG 1.4.13). `isFree`: nothing is under the pointer that answers also right beside a card.
 */
export function isAtCard({ clientX: x, clientY: y }: Spot, isFree: boolean): boolean {
  const reach = isFree ? REACH : 0;
  return [...document.querySelectorAll('[role=tooltip]')].some((card) => {
    const { left, right, top, bottom, width } = card.getBoundingClientRect();
    const isAcross = x > left - reach && x < right + reach;
    return width > 0 && isAcross && y > top - reach && y < bottom + reach;
  });
}
