import type { LayoutOptions } from '../../layout/layOut.ts';
import type { Layout } from '../../layout/types.ts';
import { footprintsOf } from '../../picture/footprint.ts';
import type { Story } from '../../story/types.ts';
import type { LayoutAnswer } from '../layout.worker.ts';
import workerAddress from '../layout.worker.ts?worker&url';
import { trustedWorkerAddress } from '../trustedTypes.ts';

const OPTIONS: LayoutOptions = { shape: 'wide' };

/**
 * Lays out stories for small pictures, one after the other in a worker of its own, so that the screen stays quick.
 * Where no worker starts there are no small pictures.
 *
 * @param ready called with each layout as it comes
 * @returns a function that ends it
 */
export function layOutAll(
  stories: readonly Story[],
  ready: (id: string, layout: Layout) => void,
): () => void {
  try {
    const worker = new Worker(trustedWorkerAddress(workerAddress) as string, { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<LayoutAnswer>) => {
      const story = stories[data.id];
      if (story && 'layout' in data) ready(story.id, data.layout);
    });
    for (const [id, story] of stories.entries())
      worker.postMessage({ id, story, footprints: footprintsOf(story), options: OPTIONS });
    return () => worker.terminate();
  } catch {
    return () => {};
  }
}
