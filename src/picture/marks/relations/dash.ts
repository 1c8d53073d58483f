import type { Kind } from '../../../story/types.ts';

/** Lengths of dashes and gaps, on a line as thin as they come; none are an unbroken line. */
const PATTERNS: Readonly<Record<Kind, readonly number[]>> = {
  romance: [],
  friendship: [11, 4],
  family: [],
  conflict: [4, 4],
  acquaintance: [1.6, 4.6],
  work: [12, 4, 2, 4],
  other: [6, 6],
};

/** The dash pattern of a kind, so that it can be told without its colour; undefined is an unbroken line. */
export function dashOf(kind: Kind, width: number): string | undefined {
  const pattern = PATTERNS[kind];
  if (pattern.length === 0) return undefined;
  const unit = 1 + width / 4;
  return pattern.map((length) => Math.round(length * unit * 10) / 10).join(' ');
}

/** Family is drawn as a double line: an unbroken one with this share of its width left open in the middle. */
export const FAMILY_CORE = 0.42;
