import type { Layout } from '../layout/types.ts';

/** What follows from a layout and who of it is shown: worked out once for both, and gone with either. */
export function perCast<T>(): (layout: Layout, shown: ReadonlySet<string>, make: () => T) => T {
  const layouts = new WeakMap<Layout, WeakMap<ReadonlySet<string>, { readonly made: T }>>();
  return (layout, shown, make) => {
    const casts = layouts.get(layout) ?? new WeakMap<ReadonlySet<string>, { readonly made: T }>();
    layouts.set(layout, casts);
    const found = casts.get(shown) ?? { made: make() };
    casts.set(shown, found);
    return found.made;
  };
}
