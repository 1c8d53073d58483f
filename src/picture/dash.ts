import type { Kind } from '../story/types.ts';

/** The dash pattern of a kind, so that it can be told without its colour; undefined is an unbroken line. */
export function dashOf(kind: Kind, width: number): string | undefined {
  const unit = 1 + width / 4;
  const pattern: Record<Kind, readonly number[]> = {
    romance: [],
    friendship: [11, 4],
    family: [],
    conflict: [4, 4],
    acquaintance: [1.6, 4.6],
    work: [12, 4, 2, 4],
    other: [6, 6],
  };
  const dashes = pattern[kind];
  return dashes.length === 0
    ? undefined
    : dashes.map((length) => Math.round(length * unit * 10) / 10).join(' ');
}

/** Family is drawn as a double line: an unbroken one with this share of its width left open in the middle. */
export const FAMILY_CORE = 0.42;
