import { type Point, round } from '../../curve.ts';
import type { Palette } from '../../palette.ts';
import { SETTINGS } from '../../settings.ts';
import { DIFFERENCE_SIGNS, type DifferenceSign, differenceColour } from './signs.ts';

/** How something differs between two scenes: every way has a mark of its own, so that no one depends on colours. */
export function DifferenceMark(props: { at: Point; type: DifferenceSign; palette: Palette }) {
  const { at, type, palette } = props;
  const colour = differenceColour(type, palette);
  return (
    <g transform={`translate(${round(at.x)} ${round(at.y)})`} data-difference={type}>
      <circle r={SETTINGS.markRadius + 1.5} fill={palette.ground} stroke={colour} strokeWidth={1.6} />
      <path
        d={DIFFERENCE_SIGNS[type]}
        stroke={colour}
        strokeWidth={1.8}
        strokeLinecap="round"
        strokeLinejoin="round"
        fill="none"
      />
    </g>
  );
}
