/** Finds things by name: as it is written, or else whatever its case and white space. Of namesakes the first is found. */
export type NameIndex<T> = {
  readonly add: (name: string, one: T) => void;
  readonly exact: (name: string) => T | undefined;
  readonly folded: (name: string) => T | undefined;
};

export function nameIndex<T>(): NameIndex<T> {
  const exact = new Map<string, T>();
  const folded = new Map<string, T>();
  return {
    add: (name, one) => {
      if (!exact.has(name)) exact.set(name, one);
      const key = foldedName(name);
      if (!folded.has(key)) folded.set(key, one);
    },
    exact: (name) => exact.get(name),
    folded: (name) => folded.get(foldedName(name)),
  };
}

export function foldedName(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/**
 * An id for each of a list: its tag, or else what is made from its name, with a number where that is taken. Who has the same name
 * and the same namesakes before it keeps its id.
 */
export function idsOf<T extends { readonly tag: string | undefined }>(
  list: readonly T[],
  nameOf: (one: T) => string,
): ReadonlyMap<T, string> {
  const taken = new Set(list.flatMap(({ tag }) => tag ?? []));
  const counts = new Map<string, number>();
  return new Map(
    list.map((one) => {
      if (one.tag !== undefined) return [one, one.tag];
      const name = nameOf(one);
      let id = name;
      let count = counts.get(name) ?? 1;
      while (taken.has(id)) id = `${name.slice(0, 190)}-${++count}`;
      counts.set(name, count);
      taken.add(id);
      return [one, id];
    }),
  );
}
