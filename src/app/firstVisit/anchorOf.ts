import type { Box } from '../../picture/box.ts';
import { boxOf, pointingOf } from '../hints/pointingOf.ts';
import type { Hint } from './usedHints.ts';

/** Where a hint stands: the box that it stands beside, in the window, and others that it leaves free as far as it can. */
export type Anchor = { readonly at: Box; readonly around: readonly Box[] };

/**
 * What a hint points at on the screen as it is: the thumb of the timeline at `share` (0 … 1) of its way, the first of `people` (ids)
 * who is on the picture, or the longest line. Undefined where there is none.
 */
export function anchorOf(hint: Hint, share: number, people: readonly string[]): Anchor | undefined {
  if (hint === 'timeline') return thumbOf(share);
  if (hint === 'line') return longestLine();
  const discs = [...document.querySelectorAll<HTMLElement>('[data-stage] [data-person]')].filter(isSeen);
  const [first] = people.flatMap((id) => discs.filter(({ dataset }) => dataset.person === id));
  return first && pointingOf(first);
}

/** CSS pixels, as `--thumb` in Timeline.module.css. */
const THUMB = 22;
/** In a window narrower than this, the handle of the panel and the buttons at the foot of the stage are above the timeline. */
const NARROW = 600;
const FOOT = 44;

function thumbOf(share: number): Anchor | undefined {
  const slider = document.querySelector('input[type=range][step=any]');
  const [timeline, stage] = [slider?.closest('section'), document.querySelector('[data-stage]')];
  if (!slider || !timeline || !stage || !isSeen(slider)) return undefined;
  const { left, right, bottom } = boxOf(slider);
  const thumb = left + share * (right - left - THUMB);
  const top = window.innerWidth < NARROW ? boxOf(stage).bottom - FOOT : boxOf(timeline).top;
  const others = document.querySelectorAll('main button, main summary');
  const around = [slider, timeline, ...others].map(boxOf);
  return { at: { top, bottom, left: thumb, right: thumb + THUMB }, around };
}

function longestLine(): Anchor | undefined {
  let longest: SVGPathElement | undefined;
  let length = 0;
  for (const line of document.querySelectorAll<SVGPathElement>('[data-stage] path[data-target]')) {
    const own = line.getTotalLength?.() ?? 0;
    if (own > length) [longest, length] = [line, own];
  }
  const toWindow = longest?.getScreenCTM?.();
  if (!longest || !toWindow) return undefined;
  const { x, y } = longest.getPointAtLength(length / 2).matrixTransform(toWindow);
  return pointingOf(longest, { x, y });
}

/** Whether an element has a size: one that is not rendered has none. */
function isSeen(element: Element): boolean {
  return element.getBoundingClientRect().width > 0;
}
