import { type LayoutOptions, layOut } from '../../layout/layOut.ts';
import type { Footprint, Layout } from '../../layout/types.ts';
import type { Story } from '../../story/types.ts';
import { cachedLayout, cacheLayout } from './layoutCache.ts';

export type LayoutRequest = {
  readonly id: number;
  readonly story: Story;
  readonly footprints: ReadonlyMap<string, Footprint>;
  readonly options: LayoutOptions;
};

/** A layout, or why there is none; before a layout that takes long, a preview one, and how far it is (0 … 1). */
export type LayoutAnswer =
  | { readonly id: number; readonly layout: Layout }
  | { readonly id: number; readonly error: string }
  | { readonly id: number; readonly preview: Layout }
  | { readonly id: number; readonly share: number };

/** Milliseconds before it is said how far a layout is, and steps, in shares, in which that is said. */
const UNNOTICED = 300;
const STEP = 0.01;

self.addEventListener('message', ({ data }: MessageEvent<LayoutRequest>) => void answer(data));

async function answer(request: LayoutRequest): Promise<void> {
  const { id, story, footprints, options } = request;
  const tell = (answered: LayoutAnswer) => self.postMessage(answered);
  try {
    const kept = await cachedLayout(story, options);
    if (kept) {
      tell({ id, layout: kept });
      return;
    }
    const begun = performance.now();
    let told = 0;
    const layout = layOut(story, footprints, options, {
      preview: (preview) => tell({ id, preview }),
      progress: (share) => {
        if (share < told + STEP || performance.now() - begun < UNNOTICED) return;
        told = share;
        tell({ id, share });
      },
    });
    tell({ id, layout });
    await cacheLayout(story, options, layout, performance.now() - begun);
  } catch (error) {
    tell({ id, error: String(error) });
  }
}
