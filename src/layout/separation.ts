import type { Point } from './bounds.ts';
import type { Footprint } from './types.ts';

/** Overlaps smaller than this, in picture units, do not count. */
const TOLERANCE = 0.01;

/**
 * Whether two footprints, grown by `air` between them, overlap. If so, `offset` (from the position of the first to that
 * of the second) becomes the shortest move along one axis that ends it, the minimum translation vector (Cameron &
 * Culley 1986). The move is sideways if that is shorter than `bias` times the move up or down.
 */
export function overlapBetween(
  one: Footprint,
  other: Footprint,
  offset: Point,
  { air, bias }: { readonly air: number; readonly bias: number },
): boolean {
  const { x, y } = offset;
  const overX = one.half + other.half + air - Math.abs(x);
  const overY = (y >= 0 ? one.down + other.up : one.up + other.down) + air - Math.abs(y);
  if (overX <= TOLERANCE || overY <= TOLERANCE) return false;
  if (overX < overY * bias) {
    offset.x = x < 0 ? -overX : overX;
    offset.y = 0;
  } else {
    offset.x = 0;
    offset.y = y < 0 ? -overY : overY;
  }
  return true;
}
