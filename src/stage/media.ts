// In em, as the style sheets are built: with large letters, the page is that of a smaller window.

/** A phone held upright (599 px): the panel is a sheet. The style sheets have the same limits. */
export const PHONE = '(max-width: 37.4375em) and (min-height: 30em)';
/** A window (599 or 479 px) in which a form over the page leaves little of it free. The style sheets have the same limits. */
export const SMALL = '(max-width: 37.4375em), (max-height: 29.9375em)';
/** A window (1600 px) wide enough for two views side by side. The style sheets have the same limit. */
export const BESIDE = '(min-width: 100em)';
export const DARK = '(prefers-color-scheme: dark)';
export const STILL = '(prefers-reduced-motion: reduce)';

/** Which media queries match. */
export type Media = {
  readonly matches: (query: string) => boolean;
  /** Calls `listener` when the answer to `query` changes. @returns a function that ends it */
  readonly subscribe: (query: string, listener: () => void) => () => void;
};

/** The browser's media queries. Without `matchMedia`, none matches. */
export function browserMedia(): Media {
  // Queries are read in every frame, so each list is made once; it is updated by the browser.
  const lists = new Map<string, MediaQueryList | undefined>();
  const listOf = (query: string) => {
    if (!lists.has(query)) lists.set(query, window.matchMedia?.(query));
    return lists.get(query);
  };
  return {
    matches: (query) => listOf(query)?.matches ?? false,
    subscribe: (query, listener) => {
      const list = listOf(query);
      list?.addEventListener('change', listener);
      return () => list?.removeEventListener('change', listener);
    },
  };
}

/** Media for which exactly these queries match, and never change. */
export function fixedMedia(queries: readonly string[]): Media {
  return { matches: (query) => queries.includes(query), subscribe: () => () => {} };
}
