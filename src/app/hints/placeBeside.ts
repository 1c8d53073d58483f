import type { Box } from '../../picture/box.ts';

type Size = { readonly width: number; readonly height: number };

/** A window, and what in it is to be kept clear. */
type Room = Size & { readonly clear?: readonly Box[] };

/** Between a box and what stands beside it, and between that and the edge of the window; CSS pixels. */
const GAP = 10;
const EDGE = 8;

/**
 * The left top corner of what stands beside a box in a window: it covers neither the box nor what is to be kept clear where any side
 * has the room, and of those sides it takes the one that covers least of the others.
 */
export function placeBeside(
  { width, height }: Size,
  at: Box,
  others: readonly Box[],
  { clear = [], ...room }: Room,
): { readonly left: number; readonly top: number } {
  const middle = { x: (at.left + at.right - width) / 2, y: (at.top + at.bottom - height) / 2 };
  const sides = [at.right + GAP, at.left - GAP - width].flatMap((left) =>
    [middle.y, ...along(at.top, at.bottom - height)].map((top) => ({ left, top })),
  );
  const ends = [at.bottom + GAP, at.top - GAP - height].flatMap((top) =>
    [middle.x, ...along(at.left, at.right - width)].map((left) => ({ left, top })),
  );
  let best = { left: EDGE, top: EDGE };
  let least = Number.POSITIVE_INFINITY;
  for (const wanted of [...sides, ...ends]) {
    const left = Math.max(EDGE, Math.min(wanted.left, room.width - width - EDGE));
    const top = Math.max(EDGE, Math.min(wanted.top, room.height - height - EDGE));
    const own = { left, top, right: left + width, bottom: top + height };
    const covered =
      OWN * shared(own, at) +
      CLEAR * clear.reduce((sum, other) => sum + shared(own, other), 0) +
      others.reduce((sum, other) => sum + shared(own, other), 0);
    if (covered >= least) continue;
    least = covered;
    best = { left, top };
  }
  return best;
}

/** Places between two ends, from the ends inwards. */
function along(one: number, other: number): readonly number[] {
  return [0, 1, 0.25, 0.75, 0.125, 0.375, 0.625, 0.875].map((share) => one + share * (other - one));
}

/** Covering what it explains is worst, and next what is to be kept clear. */
const OWN = 1e6;
const CLEAR = 1000;

/** The area that two boxes share, with a little more for each that is covered at all: a point has no area. */
function shared(one: Box, other: Box): number {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return across >= 0 && down >= 0 ? across * down + 1 : 0;
}
