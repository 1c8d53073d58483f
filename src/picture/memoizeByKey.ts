/** Hands out what was made for a key before, as long as it is made of the same again. */
export type Memoized<T> = (key: string, of: readonly unknown[], make: () => T) => T;

/**
 * Remembers what was made last for each key. Between two frames most of a picture stays as it is; being the very same
 * object, it can be told from what has changed at a glance.
 */
export function memoizeByKey<T>(): Memoized<T> {
  const last = new Map<string, { readonly of: readonly unknown[]; readonly made: T }>();
  return (key, of, make) => {
    const known = last.get(key);
    if (known && known.of.length === of.length && known.of.every((part, index) => part === of[index]))
      return known.made;
    const made = make();
    last.set(key, { of, made });
    return made;
  };
}

/** One such memory for each of some objects, which goes with it. */
export function memoizeByOwner<T>(): (owner: object) => Memoized<T> {
  const memories = new WeakMap<object, Memoized<T>>();
  return (owner) => {
    const known = memories.get(owner) ?? memoizeByKey<T>();
    memories.set(owner, known);
    return known;
  };
}
