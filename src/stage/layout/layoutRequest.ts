import type { LayoutOptions } from '../../layout/layOut.ts';
import type { Footprint, Layout } from '../../layout/types.ts';
import type { Story } from '../../story/types.ts';

/** Everything that a layout depends on, besides the code and its settings. */
export type LayoutRequest = {
  readonly story: Story;
  readonly footprints: ReadonlyMap<string, Footprint>;
  readonly options: LayoutOptions;
};

/** Of a layout that takes long: a first version, or how much is done (0 … 1). */
export type LayoutUpdate = { readonly preview: Layout } | { readonly share: number };
