import type { Box } from '../../picture/box.ts';
import { boxOf } from '../hints/pointingOf.ts';

/** CSS pixels, as `--thumb` in Timeline.module.css. */
const THUMB = 22;

/**
 * The thumb of the timeline at `share` (0 … 1) of its way, as high as the timeline, and what a hint beside it leaves free as far as it
 * can (boxes in the window). Undefined where there is no timeline.
 */
export function thumbOf(share: number): { readonly at: Box; readonly around: readonly Box[] } | undefined {
  const slider = document.querySelector('input[type=range][step=any]');
  const timeline = slider?.closest('section');
  if (!slider || !timeline) return undefined;
  const { left, right, bottom } = boxOf(slider);
  const thumb = left + share * (right - left - THUMB);
  const others = document.querySelectorAll('main button, main summary');
  return {
    at: { top: boxOf(timeline).top, bottom, left: thumb, right: thumb + THUMB },
    around: [slider, timeline, ...others].map(boxOf),
  };
}
