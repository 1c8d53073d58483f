import type { Shape } from '../layout/types.ts';

/** Below this width of the window, the picture stands upright and panels become sheets. As in the style sheets. */
export const PHONE = '(max-width: 599px)';
/** Too little height, or width, for the legend to be open at first. */
export const LOW = '(max-height: 859px), (max-width: 959px)';
/** Room enough for two views beside each other. As in the style sheets. */
export const BESIDE = '(min-width: 1600px)';
export const DARK = '(prefers-color-scheme: dark)';
export const STILL = '(prefers-reduced-motion: reduce)';

/** Which media queries hold. */
export type Media = {
  readonly matches: (query: string) => boolean;
  /** Calls `listener` when the answer to `query` changes. @returns a function that ends it */
  readonly subscribe: (query: string, listener: () => void) => () => void;
};

/** The browser's media queries; none holds where there is no `matchMedia`. */
export function browserMedia(): Media {
  // Queries are asked for in every frame; each list is made once and follows the browser by itself.
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

/** A window for which exactly these queries hold, for ever. */
export function fixedMedia(queries: readonly string[]): Media {
  return { matches: (query) => queries.includes(query), subscribe: () => () => {} };
}

export function shapeOfScreen(media: Media): Shape {
  return media.matches(PHONE) ? 'tall' : 'wide';
}
