import type { Layout } from '../layout/types.ts';

/**
 * The layout of the open story, without pins (`theLayout` has them): being made, ready or failed. Until it is ready, `layout` is an earlier one or a preview.
 * `share` (0 … 1) is how much is done, if that takes long.
 */
export type LayoutPhase =
  | { readonly type: 'waiting'; readonly layout: Layout | undefined; readonly share?: number | undefined }
  | { readonly type: 'ready'; readonly layout: Layout }
  | { readonly type: 'failed'; readonly layout: Layout | undefined };
