import { type Bend, bent, type Cover, type Curve, part, trimmed } from '../../curve.ts';
import { SETTINGS } from '../../settings.ts';
import { type Body, coverOf } from '../people/cover.ts';

/**
 * The visible part of the line between two characters: it ends at their discs and, where they have them, at their
 * names. `head` is the room for an arrow head before the second, in picture units. In a crowd, lines are so nearly
 * straight that a shorter way will do.
 */
export function curveBetween(
  a: Body,
  b: Body,
  bend: Bend,
  { head, crowded }: { readonly head: number; readonly crowded: boolean },
): Curve {
  const whole = bent(a, b, bend);
  if (!crowded) return trimmed(whole, ...coversOf(a, b, head));
  const { gap } = SETTINGS;
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const from = (a.radius + gap) / length;
  const to = 1 - (b.radius + gap + head) / length;
  return from < to ? part(whole, from, to) : part(whole, 0.5, 0.5);
}

/** What covers the two ends of a line. */
export function coversOf(a: Body, b: Body, head: number): readonly [Cover, Cover] {
  return [coverOf(a, SETTINGS.gap), coverOf(b, SETTINGS.gap + head)];
}
