import type { Box } from '../../picture/box.ts';
import { boxOf } from '../hints/pointingOf.ts';

/** CSS pixels, as `--thumb` in Timeline.module.css. */
const THUMB = 22;

/** The height of the row of buttons at the foot of the stage, in CSS pixels. */
const ROW = 44;

/** What can be pressed at the foot of the stage. */
const FOOT = 'main :is(button, summary):not([data-person], [data-panel] *)';

/**
 * The thumb of the timeline at `share` (0 … 1) of its way, as high as the timeline and what is at the foot of the stage right above it;
 * what a hint beside it keeps clear, and what it leaves free as far as it can (boxes in the window). Undefined where there is no timeline.
 */
export function thumbOf(
  share: number,
): { readonly at: Box; readonly around: readonly Box[]; readonly clear: readonly Box[] } | undefined {
  const slider = document.querySelector('input[type=range][step=any]');
  const timeline = slider?.closest('section');
  if (!slider || !timeline) return undefined;
  const { left: start, right: end, bottom } = boxOf(slider);
  const left = start + share * (end - start - THUMB);
  const right = left + THUMB;
  const { top } = boxOf(timeline);
  const foot = [...document.querySelectorAll(FOOT)].map(boxOf);
  const above = foot.filter((box) => box.left < right && box.right > left && box.bottom > top - ROW);
  const others = document.querySelectorAll('[data-stage] [data-person], [data-panel] button');
  return {
    at: { top: above.reduce((least, box) => Math.min(least, box.top), top), bottom, left, right },
    around: [...others].map(boxOf),
    clear: [boxOf(timeline), ...foot],
  };
}
