import { type LayoutOptions, layOut } from '../layout/layOut.ts';
import type { Footprint, Layout } from '../layout/types.ts';
import type { Story } from '../story/types.ts';

export type LayoutRequest = {
  readonly id: number;
  readonly story: Story;
  readonly footprints: ReadonlyMap<string, Footprint>;
  readonly options: LayoutOptions;
};

export type LayoutAnswer =
  | { readonly id: number; readonly layout: Layout }
  | { readonly id: number; readonly error: string };

self.addEventListener('message', ({ data }: MessageEvent<LayoutRequest>) => {
  self.postMessage(answer(data));
});

function answer({ id, story, footprints, options }: LayoutRequest): LayoutAnswer {
  try {
    return { id, layout: layOut(story, footprints, options) };
  } catch (error) {
    return { id, error: String(error) };
  }
}
