import type { Story } from './types.ts';

/** Memoises a function of a story, which never changes in place. The result is kept as long as the story is. */
export function memoizeByStory<T, Of extends Story = Story>(compute: (story: Of) => T): (story: Of) => T {
  const known = new WeakMap<Of, { readonly made: T }>();
  return (story) => {
    const found = known.get(story) ?? { made: compute(story) };
    known.set(story, found);
    return found.made;
  };
}

/**
 * Memoises by key, such as the number of a scene, and keeps the `most` latest results: of a long story with a large cast, tables
 * for all scenes would not fit into memory. At least two are kept, as a transition needs both of its scenes.
 */
export function memoizeRecent<T, Key extends number | string = number>(
  most: number,
): (key: Key, make: () => T) => T {
  const known = new Map<Key, { readonly made: T }>();
  return (key, make) => {
    const found = known.get(key) ?? { made: make() };
    known.delete(key);
    known.set(key, found);
    const [oldest] = known.keys();
    if (oldest !== undefined && known.size > Math.max(2, most)) known.delete(oldest);
    return found.made;
  };
}
