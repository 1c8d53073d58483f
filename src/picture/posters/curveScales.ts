import { area, curveMonotoneX, extent, line } from 'd3';
import type { Values } from '../../measures/curveIds.ts';
import { round } from '../curve.ts';

/** Where a curve is drawn, in picture units. */
export const PLOT = { width: 1000, left: 64, right: 40, top: 128, bottom: 340 };

type Scale = (value: number) => number;

/**
 * The scales of a curve over `scenes` scenes: x of a scene (0-based), y of a value, and the values that have a horizontal line, of
 * which one is 0.
 */
export function scalesOf(scenes: number, values: Values): { x: Scale; y: Scale; ticks: readonly number[] } {
  const { width, left, right, top, bottom } = PLOT;
  const [least = 0, most = 0] = extent([0, ...values].filter((value) => value !== undefined));
  return {
    x: (scene) => round(left + (scenes === 1 ? 0.5 : scene / (scenes - 1)) * (width - left - right)),
    y: (value) => round(bottom - ((value - least) / (most - least || 1)) * (bottom - top)),
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
