import { nameBoxOf } from '../../box.ts';
import type { Cover } from '../../curve.ts';
import type { DrawnCharacter } from '../../types.ts';

/** What a character covers: its disc and its name, and `more` around both. Lines end there. */
export function coverOf(character: DrawnCharacter, more: number): Cover {
  const { x, y, radius } = character;
  const { left, right, top, bottom } = nameBoxOf(character);
  return (point) =>
    Math.hypot(point.x - x, point.y - y) < radius + more ||
    (point.x > left - more && point.x < right + more && point.y > top - more && point.y < bottom + more);
}
