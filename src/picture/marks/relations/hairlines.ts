import { addCurve, type Pen } from '../../canvas/pen.ts';
import type { Ranked } from '../../tween.ts';
import { inGroups } from './inGroups.ts';

/** How lines are approximated by hairlines. Lengths in picture units. */
export type Hairlines = {
  readonly colour: string;
  /** Of a line. */
  readonly width: number;
  /** Of a canvas pixel. */
  readonly pixel: number;
  readonly isDouble: boolean;
  readonly moved: number;
  readonly mostLines: number;
};

/** Hairlines for one line, at most. */
const MOST_HAIRLINES = 5;

/** Hairlines are cheaper to fill than wider lines, so more of them go into one path. */
const AT_ONCE = 24;

/**
 * Paints lines in low quality: one w pixels wide as w strokes of one pixel, a double one as its two edges. A stroke of
 * one pixel costs a fifth of a wider one (measured with Chromium's software rendering).
 */
export function paintHairlines(pen: Pen, lines: readonly Ranked[], hairlines: Hairlines): void {
  const { colour, width, pixel, isDouble, moved, mostLines } = hairlines;
  const count = isDouble ? 2 : Math.min(MOST_HAIRLINES, Math.max(1, Math.round(width / pixel)));
  const apart = count === 1 ? 0 : (width - pixel) / (count - 1);
  pen.strokeStyle = colour;
  pen.lineWidth = Math.min(width, pixel);
  pen.lineCap = 'butt';
  pen.setLineDash(SOLID);
  pen.beginPath();
  inGroups(
    lines,
    { mostLines, atOnce: AT_ONCE },
    (line) => {
      for (let n = 0; n < count; n++) addCurve(pen, line, moved, (n - (count - 1) / 2) * apart);
    },
    () => {
      pen.stroke();
      pen.beginPath();
    },
  );
}

const SOLID: number[] = [];
