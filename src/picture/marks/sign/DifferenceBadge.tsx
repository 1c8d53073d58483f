import { type Point, round } from '../../curve.ts';
import type { Palette } from '../../palette.ts';
import { differenceBadge } from './badge.ts';
import { SignBadge } from './SignBadge.tsx';
import type { DifferenceSign } from './signs.ts';

/** How something differs between two scenes. */
export function DifferenceBadge(props: { at: Point; type: DifferenceSign; palette: Palette }) {
  const { at, type, palette } = props;
  return (
    <g transform={`translate(${round(at.x)} ${round(at.y)})`} data-difference={type}>
      <SignBadge badge={differenceBadge(type, palette)} />
    </g>
  );
}
