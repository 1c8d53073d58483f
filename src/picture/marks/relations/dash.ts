import type { KindOrUnknown } from '../../../story/types.ts';
import type { Curve } from '../../curve.ts';
import { LOOK } from '../../look.ts';

/**
 * Dashes and gaps of a kind on a line of this width, in picture units; none for an unbroken line. `scale` is less than 1 on a
 * line that is too short for the pattern.
 */
export function dashOf(kind: KindOrUnknown, width: number, scale = 1): readonly number[] {
  const dash: readonly number[] = LOOK.relation.dashes[kind];
  if (dash.length === 0) return dash;
  const unit = scale * (1 + width / LOOK.relation.dashGrowth);
  return dash.map((length) => Math.round(length * unit * 10) / 10);
}

/** The scale of the pattern on a curve, in tenths; undefined where the curve is long enough to show it as it is. */
export function patternScaleOf([x0, y0, cx, cy, x1, y1]: Curve): number | undefined {
  const { longEnough, leastScale } = LOOK.relation.shortLine;
  const around = Math.hypot(cx - x0, cy - y0) + Math.hypot(x1 - cx, y1 - cy);
  const length = (around + Math.hypot(x1 - x0, y1 - y0)) / 2;
  if (length >= longEnough) return undefined;
  return Math.max(leastScale, Math.round((10 * length) / longEnough) / 10);
}
