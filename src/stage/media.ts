import type { Shape } from '../layout/types.ts';

/** Below this width of the window, the picture stands upright and panels become sheets. As in the style sheets. */
export const PHONE = '(max-width: 599px)';
/** Too little height, or width, to explain every sign beside the picture unasked. */
export const LOW = '(max-height: 859px), (max-width: 959px)';
/** Room enough for two views beside each other. As in the style sheets. */
export const BESIDE = '(min-width: 1600px)';
export const DARK = '(prefers-color-scheme: dark)';
export const STILL = '(prefers-reduced-motion: reduce)';

/** Asked for in every frame, so each query is put to the browser once; the lists follow by themselves. */
const lists = new Map<string, MediaQueryList | undefined>();

export function listOf(query: string): MediaQueryList | undefined {
  if (!lists.has(query)) lists.set(query, window.matchMedia?.(query));
  return lists.get(query);
}

export function matches(query: string): boolean {
  return listOf(query)?.matches ?? false;
}

export function shapeOfScreen(): Shape {
  return matches(PHONE) ? 'tall' : 'wide';
}
