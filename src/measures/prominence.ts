import { isTimeless } from '../story/isTimeless.ts';
import { memoizeByStory } from '../story/memoize.ts';
import type { Story } from '../story/types.ts';

/**
 * How prominent each character (id) is: the number of scenes it is in or, in a network without time, of relations that it has.
 * Memoised.
 */
export const prominenceOf = memoizeByStory((story): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>(story.characters.map(({ id }) => [id, 0]));
  const count = (id: string) => counts.set(id, (counts.get(id) ?? 0) + 1);
  if (isTimeless(story))
    for (const { from, to } of story.relations) {
      count(from);
      count(to);
    }
  for (const { present } of story.scenes) for (const { character } of present) count(character);
  return counts;
});

/**
 * The `most` most prominent characters (ids); among equals, those who are listed first.
 *
 * @param options.among only these characters (ids)
 * @param options.scenes only those in at least this many scenes, or with so many relations
 */
export function mostProminent(
  story: Story,
  most: number,
  { among, scenes = 0 }: { readonly among?: readonly string[]; readonly scenes?: number } = {},
): ReadonlySet<string> {
  const counts = prominenceOf(story);
  const countOf = (id: string) => counts.get(id) ?? 0;
  // The sort is stable, so equals stay in order.
  const ranked = (among ?? story.characters.map(({ id }) => id))
    .filter((id) => countOf(id) >= scenes)
    .toSorted((a, b) => countOf(b) - countOf(a));
  return new Set(ranked.slice(0, most));
}
