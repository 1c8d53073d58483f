import { bowed, type Curve, part, trimmed } from '../../curve.ts';
import { SETTINGS } from '../../settings.ts';
import type { DrawnCharacter } from '../../types.ts';
import { coverOf } from '../people/cover.ts';

/**
 * The visible part of the line between two characters: it ends at their discs and, where they are `named`, at their
 * names. `head` is the room for an arrow head before the second, in picture units.
 */
export function curveBetween(
  a: DrawnCharacter,
  b: DrawnCharacter,
  bow: number,
  { head, named }: { readonly head: number; readonly named: boolean },
): Curve {
  const whole = bowed(a, b, bow);
  const { gap } = SETTINGS;
  if (named) return trimmed(whole, coverOf(a, gap), coverOf(b, gap + head));
  // The curve is so nearly straight that its parameter is its share of the way.
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const from = (a.radius + gap) / length;
  const to = 1 - (b.radius + gap + head) / length;
  return from < to ? part(whole, from, to) : part(whole, 0.5, 0.5);
}
