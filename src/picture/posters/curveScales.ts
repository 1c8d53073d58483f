import { area, curveMonotoneX, extent, line } from 'd3';
import type { CurveId, Values } from '../../measures/curveIds.ts';
import { round } from '../curve.ts';
import { openScale } from './openScale.ts';

/** Where a curve is drawn, in picture units. */
export const PLOT = { width: 1000, left: 64, right: 40, top: 128, bottom: 340 };

type Scale = (value: number) => number;

/**
 * The scales of a curve over `scenes` scenes: x of a scene (0-based), y of a value, and the values that have a horizontal line, of
 * which one is 0. While values of later scenes are missing, each has the height that it keeps, as on the timeline.
 */
export function scalesOf(
  curve: CurveId,
  scenes: number,
  values: Values,
): {
  readonly x: Scale;
  readonly y: Scale;
  readonly ticks: readonly number[];
} {
  const { width, left, right, top, bottom } = PLOT;
  const [least = 0, most = 0] = extent([0, ...values].filter((value) => value !== undefined));
  const share =
    values.length < scenes ? openScale(curve) : (value: number) => (value - least) / (most - least || 1);
  return {
    x: (scene) => round(left + (scenes === 1 ? 0.5 : scene / (scenes - 1)) * (width - left - right)),
    y: (value) => round(bottom - share(value) * (bottom - top)),
    ticks: [...new Set([least, 0, most])],
  };
}

/** The line through all values, with a gap where one is unknown, as an SVG path. */
export function lineOf(values: Values, x: Scale, y: Scale): string {
  const path = line<number | undefined>()
    .defined((value) => value !== undefined)
    .x((_, scene) => x(scene))
    .y((value) => y(value ?? 0))
    .curve(curveMonotoneX)
    .digits(1);
  return path([...values]) ?? '';
}

/** The area between the line and 0, as an SVG path. */
export function areaOf(values: Values, x: Scale, y: Scale): string {
  const path = area<number | undefined>()
    .defined((value) => value !== undefined)
    .x((_, scene) => x(scene))
    .y0(y(0))
    .y1((value) => y(value ?? 0))
    .curve(curveMonotoneX)
    .digits(1);
  return path([...values]) ?? '';
}
