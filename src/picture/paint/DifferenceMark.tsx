import type { DifferenceType } from '../../measures/differences.ts';
import { type Point, round } from '../curve.ts';
import type { Palette } from '../palette.ts';
import { SETTINGS } from '../settings.ts';

/** Around the middle of a badge, in picture units. */
const GLYPHS: Readonly<Record<DifferenceType | 'came' | 'went', string>> = {
  began: 'M-3.8,0H3.8M0,-3.8V3.8',
  ended: 'M-2.8,-2.8L2.8,2.8M-2.8,2.8L2.8,-2.8',
  turned: 'M-3.6,-1.8H3.6L1.4,-4M3.6,1.8H-3.6L-1.4,4',
  'other-kind': 'M0,-4L4,0L0,4L-4,0z',
  stronger: 'M-3.6,2.2L0,-2.8L3.6,2.2',
  weaker: 'M-3.6,-2.2L0,2.8L3.6,-2.2',
  warmer: 'M-3.6,3.4L0,0.4L3.6,3.4M-3.6,-0.6L0,-3.6L3.6,-0.6',
  cooler: 'M-3.6,-3.4L0,-0.4L3.6,-3.4M-3.6,0.6L0,3.6L3.6,0.6',
  renamed: 'M-3.6,-1.6H3.6M-3.6,1.6H3.6',
  came: 'M-3.8,0H3.8M0,-3.8V3.8',
  went: 'M-3.8,0H3.8',
};

/** How something differs between two scenes: every way has a mark of its own, so that no one depends on colours. */
export function DifferenceMark(props: {
  at: Point;
  type: DifferenceType | 'came' | 'went';
  palette: Palette;
}) {
  const { at, type, palette } = props;
  const colour =
    type === 'came' ? palette.differences.began : type === 'went' ? palette.quiet : palette.differences[type];
  return (
    <g transform={`translate(${round(at.x)} ${round(at.y)})`} data-difference={type}>
      <circle r={SETTINGS.markRadius + 1.5} fill={palette.ground} stroke={colour} strokeWidth={1.6} />
      <path
        d={GLYPHS[type]}
        stroke={colour}
        strokeWidth={1.8}
        strokeLinecap="round"
        strokeLinejoin="round"
        fill="none"
      />
    </g>
  );
}
