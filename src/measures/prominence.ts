import type { Story } from '../story/types.ts';

/**
 * The `most` characters (ids) who are in most scenes; among equals, those who are listed first.
 *
 * @param options.among only these characters (ids)
 * @param options.scenes only those in at least this many scenes
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
  // The sort is stable, so equals stay in order.
  const ranked = [...counts].filter(([, count]) => count >= scenes).toSorted(([, a], [, b]) => b - a);
  return new Set(ranked.slice(0, most).map(([id]) => id));
}
