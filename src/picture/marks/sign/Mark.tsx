import { memo } from 'react';
import { type Point, round } from '../../curve.ts';
import type { Palette } from '../../palette.ts';
import { SETTINGS } from '../../settings.ts';
import { CALM_WARMTH, SIGNS, type Sign, signOf } from './signs.ts';

/** The sign of a relation's valence, or a cross for one that has ended. */
export function Mark(props: {
  at: Point;
  valence: number;
  ended: boolean;
  calm?: boolean;
  palette: Palette;
}) {
  const { at, valence, ended, calm = false, palette } = props;
  const sign = signOf(valence, ended);
  const scale = calm && sign === 'friendly' ? ` scale(${CALM_WARMTH})` : '';
  return (
    <g transform={`translate(${round(at.x)} ${round(at.y)})${scale}`}>
      <Badge sign={sign} palette={palette} />
    </g>
  );
}

const Badge = memo(function Badge({ sign, palette }: { sign: Sign; palette: Palette }) {
  const colour = sign === 'ended' ? palette.quiet : palette[sign];
  return (
    <>
      <circle r={SETTINGS.markRadius} fill={palette.ground} stroke={colour} strokeWidth={1.4} />
      <path d={SIGNS[sign]} stroke={colour} strokeWidth={1.8} strokeLinecap="round" fill="none" />
    </>
  );
});
