import type { Cover } from '../../curve.ts';
import { SETTINGS } from '../../settings.ts';
import type { DrawnCharacter } from '../../types.ts';
import { nameWidth } from './footprint.ts';

/** What a character covers: its disc and its name, and `more` around them. Lines end there, so that no head hides under a name. */
export function coverOf({ x, y, radius, name }: DrawnCharacter, more: number): Cover {
  const half = nameWidth(name) / 2 + more;
  const middle = y + radius + SETTINGS.nameDrop;
  const reach = SETTINGS.nameSize / 2 + more;
  return (point) =>
    Math.hypot(point.x - x, point.y - y) < radius + more ||
    (Math.abs(point.x - x) < half && Math.abs(point.y - middle) < reach);
}
