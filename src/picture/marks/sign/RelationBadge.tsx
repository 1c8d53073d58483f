import { type Point, round } from '../../curve.ts';
import type { Palette } from '../../palette.ts';
import { signBadge, signSize } from './badge.ts';
import { SignBadge } from './SignBadge.tsx';
import { signOf } from './signs.ts';

/** The sign of a relation's valence, or a cross for one that has ended. Nothing where the valence is not known. */
export function RelationBadge(props: {
  at: Point;
  valence: number | undefined;
  ended: boolean;
  calm?: boolean;
  palette: Palette;
}) {
  const { at, valence, ended, calm = false, palette } = props;
  const sign = signOf(valence, ended);
  if (!sign) return null;
  const size = signSize(sign, calm);
  const scale = size === 1 ? '' : ` scale(${size})`;
  return (
    <g transform={`translate(${round(at.x)} ${round(at.y)})${scale}`}>
      <SignBadge badge={signBadge(sign, palette)} />
    </g>
  );
}
