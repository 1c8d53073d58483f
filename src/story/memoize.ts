import type { Story } from './types.ts';

/** Memoises a function of a story, which never changes in place. The result is kept as long as the story is. */
export function memoizeByStory<T>(compute: (story: Story) => T): (story: Story) => T {
  const known = new WeakMap<Story, { readonly made: T }>();
  return (story) => {
    const found = known.get(story) ?? { made: compute(story) };
    known.set(story, found);
    return found.made;
  };
}

/**
 * Memoises by number, such as a scene's, and keeps the `most` latest results: of a long story with a large cast, tables for all
 * scenes would not fit into memory. At least two are kept, as a transition needs both of its scenes.
 */
export function memoizeRecent<T>(most: number): (number: number, make: () => T) => T {
  const known = new Map<number, { readonly made: T }>();
  return (number, make) => {
    const found = known.get(number) ?? { made: make() };
    known.delete(number);
    known.set(number, found);
    const [oldest] = known.keys();
    if (oldest !== undefined && known.size > Math.max(2, most)) known.delete(oldest);
    return found.made;
  };
}
