import type { Story } from './types.ts';

/** Stories never change in place, so what follows from one is worked out once, and only what is asked for. */
export function memoizeByStory<T>(work: (story: Story) => T): (story: Story) => T {
  const known = new WeakMap<Story, { readonly made: T }>();
  return (story) => {
    const found = known.get(story) ?? { made: work(story) };
    known.set(story, found);
    return found.made;
  };
}

/**
 * What was asked for lately, by number: a long story with a big cast would otherwise keep a table for every scene that
 * was ever looked at. At least the two scenes of a transition are kept.
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
