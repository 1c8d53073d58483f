import { memo } from 'react';
import { type Point, round } from '../curve.ts';
import type { Palette } from '../palette.ts';
import { SETTINGS } from '../settings.ts';

/** From here on a valence counts as warm, and below its negative as strained; between them it is mixed. */
const MIXED = 0.2;

type Sign = 'friendly' | 'mixed' | 'hostile' | 'ended';

/** The sign of a relation's valence, or a cross for one that has ended. */
export function Mark(props: {
  at: Point;
  valence: number;
  ended: boolean;
  calm?: boolean;
  palette: Palette;
}) {
  const { at, valence, ended, calm = false, palette } = props;
  const sign = ended ? 'ended' : valence >= MIXED ? 'friendly' : valence <= -MIXED ? 'hostile' : 'mixed';
  // Warmth that has not just changed is the rule, and so the smallest sign.
  const scale = calm && sign === 'friendly' ? ' scale(0.62)' : '';
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
      <path d={GLYPHS[sign]} stroke={colour} strokeWidth={1.8} strokeLinecap="round" fill="none" />
    </>
  );
});

/** Around the middle of a badge, in picture units. */
const GLYPHS: Readonly<Record<Sign, string>> = {
  friendly: 'M-3.6,0H3.6M0,-3.6V3.6',
  hostile: 'M-3.6,0H3.6',
  mixed: 'M-3.6,1.3L0,-1.3L3.6,1.3',
  ended: 'M-2.7,-2.7L2.7,2.7M-2.7,2.7L2.7,-2.7',
};
