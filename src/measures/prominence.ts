import type { Story } from '../story/types.ts';

/**
 * The ids of the `most` characters who are in most scenes; among equals, those whom the story lists first.
 *
 * @param among only these (ids), and only who is in at least so many `scenes`
 */
export function mostProminent(
  story: Story,
  most: number,
  { among, scenes = 0 }: { readonly among?: readonly string[]; readonly scenes?: number } = {},
): ReadonlySet<string> {
  const counts = new Map<string, number>(
    (among ?? story.characters.map(({ id }) => id)).map((id) => [id, 0]),
  );
  for (const { present } of story.scenes)
    for (const { character } of present) {
      const count = counts.get(character);
      if (count !== undefined) counts.set(character, count + 1);
    }
  // Sorting keeps the order of equals.
  const ranked = [...counts].filter(([, count]) => count >= scenes).toSorted(([, a], [, b]) => b - a);
  return new Set(ranked.slice(0, most).map(([id]) => id));
}
