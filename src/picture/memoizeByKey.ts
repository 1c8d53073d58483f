/** Memoizes the last value of each key; returns the same object while the inputs `of` are identical one by one. */
export type Memoized<T> = (key: string, of: readonly unknown[], make: () => T) => T;

/** Most marks are the same from frame to frame. As the same object, a painter can skip them without comparing fields. */
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
