import { layOut } from '../../layout/layOut.ts';
import { previewOfScene } from '../../layout/previewOfScene.ts';
import type { Layout } from '../../layout/types.ts';
import { cachedLayout, cacheLayout } from './layoutCache.ts';
import type { LayoutRequest, LayoutUpdate } from './layoutRequest.ts';
import { type OpenStore, openLayoutStore } from './layoutStore.ts';

/** Milliseconds before the first progress update, and the least step between two, as a share. */
const UPDATES_AFTER = 300;
const STEP = 0.01;

/** The layout of an earlier visit, or a new one, which is stored for the next. Runs in the layout worker. */
export async function makeLayout(
  request: LayoutRequest,
  update: (update: LayoutUpdate) => void,
  open: OpenStore = openLayoutStore,
): Promise<Layout> {
  const { story, footprints, options } = request;
  const preview = request.preview && previewOfScene(story, footprints, options, request.preview.scene);
  if (preview) update({ preview });
  const cached = await cachedLayout(request, open);
  if (cached) return cached;
  const start = performance.now();
  let last = 0;
  const layout = layOut(story, footprints, options, {
    progress: (share) => {
      if (share < last + STEP || performance.now() - start < UPDATES_AFTER) return;
      last = share;
      update({ share });
    },
  });
  // The answer does not wait for the cache, which has positions of its own: those of the answer are given to the page.
  const kept = { ...layout, positions: layout.positions.slice() };
  void cacheLayout(request, kept, performance.now() - start, open);
  return layout;
}
