import type { Direction } from '../../../measures/differenceTypes.ts';
import { type Point, round } from '../../curve.ts';
import type { Palette } from '../../palette.ts';
import { signBadge } from './badge.ts';
import { SignBadge } from './SignBadge.tsx';
import type { Sign } from './signs.ts';

/** What a sign says of a relation, at a point of its line. `of` is the relation's id; none in a legend. */
export function LineSign(props: {
  sign: Sign;
  at: Point;
  of?: string | undefined;
  opacity?: number;
  /** In a comparison, which way the relation differs. */
  difference?: Direction | undefined;
  palette: Palette;
}) {
  const { sign, at, of, opacity = 1, difference, palette } = props;
  return (
    <g
      data-sign={of}
      transform={`translate(${round(at.x)} ${round(at.y)})`}
      opacity={opacity === 1 ? undefined : opacity}
    >
      <SignBadge badge={signBadge(sign, palette, difference)} />
    </g>
  );
}
