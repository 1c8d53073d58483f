import type { DifferenceType } from '../../../measures/differences.ts';
import { type Tone, toneOf } from '../../../story/valence.ts';
import type { Palette } from '../../palette.ts';

export type Sign = Tone | 'ended';

/** What a relation's valence is shown as, or that it has ended. */
export function signOf(valence: number, ended: boolean): Sign {
  return ended ? 'ended' : toneOf(valence);
}

/** Warmth that has not just changed is the rule, and so the smallest sign: this share of the others. */
export const CALM_WARMTH = 0.62;

/** SVG paths around the middle of a badge, in picture units. */
export const SIGNS: Readonly<Record<Sign, string>> = {
  friendly: 'M-3.6,0H3.6M0,-3.6V3.6',
  hostile: 'M-3.6,0H3.6',
  mixed: 'M-3.6,1.3L0,-1.3L3.6,1.3',
  ended: 'M-2.7,-2.7L2.7,2.7M-2.7,2.7L2.7,-2.7',
};

/** How a relation differs between two scenes, or that somebody came or went. */
export type DifferenceSign = DifferenceType | 'came' | 'went';

export const DIFFERENCE_SIGNS: Readonly<Record<DifferenceSign, string>> = {
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

export function differenceColour(type: DifferenceSign, palette: Palette): string {
  if (type === 'came') return palette.differences.began;
  return type === 'went' ? palette.quiet : palette.differences[type];
}
