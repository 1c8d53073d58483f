import { difference } from '../../edit/difference.ts';

/**
 * Puts what was typed into a text into what that text has become elsewhere meanwhile. Where both change the same letters, what was typed
 * comes after the other.
 */
export function withTyped(before: string, typed: string, now: string): string {
  const [own, other] = [difference(before, typed), difference(before, now)];
  const grown = other.insert.length - (other.to - other.from);
  const at = other.from + other.insert.length;
  const [from, to] =
    own.to <= other.from
      ? [own.from, own.to]
      : own.from >= other.to
        ? [own.from + grown, own.to + grown]
        : [at, at];
  return now.slice(0, from) + own.insert + now.slice(to);
}
