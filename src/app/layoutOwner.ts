import type { LayoutOptions } from '../layout/layOut.ts';
import type { Footprint, Layout } from '../layout/types.ts';
import { footprintsOf } from '../picture/footprint.ts';
import type { Story } from '../story/types.ts';
import { set, take, useView } from '../view/store.ts';
import { layoutFailed, layoutReady, layoutWaits } from '../view/transitions.ts';
import type { ViewState } from '../view/viewState.ts';
import type { LayoutAnswer, LayoutRequest } from './layout.worker.ts';
import workerAddress from './layout.worker.ts?worker&url';
import { trustedWorkerAddress } from './trustedTypes.ts';

/**
 * Keeps the view's layout in step with its story, shape and pins. Layouts are worked out in a worker; where that
 * cannot start, the page does it itself, so that there is a picture all the same.
 *
 * @returns a function that ends it
 */
export function ownLayout(): () => void {
  const laying = startWorker();
  let newest = 0;

  const refresh = async ({ story, shape, pins, layout }: ViewState) => {
    const turn = ++newest;
    take(layoutWaits());
    const homes = layout.layout?.shape === shape && pins.length > 0 ? layout.layout : undefined;
    try {
      const made = await laying.layOut(story, footprintsOf(story), { shape, pins, homes });
      if (turn === newest) take(layoutReady(made));
    } catch {
      if (turn === newest) take(layoutFailed());
    }
  };

  if (useView.getState().layout.type === 'waiting') void refresh(useView.getState());
  const leave = useView.subscribe((state, before) => {
    if (state.story === before.story && state.shape === before.shape && state.pins === before.pins) return;
    // A story from a file comes with its layout, and what was asked for before is of no use any more.
    if (state.layout.type === 'ready' && state.layout !== before.layout) newest++;
    else void refresh(state);
  });
  return () => {
    leave();
    laying.stop();
  };
}

type Laying = {
  readonly layOut: (
    story: Story,
    footprints: ReadonlyMap<string, Footprint>,
    options: LayoutOptions,
  ) => Promise<Layout>;
  readonly stop: () => void;
};

function startWorker(): Laying {
  const waiting = new Map<
    number,
    { resolve: (layout: Layout) => void; reject: (error: Error) => void; request: LayoutRequest }
  >();
  let worker: Worker | undefined;
  let asked = 0;

  const fallBack = () => {
    if (!worker) return;
    worker.terminate();
    worker = undefined;
    set({ notice: { type: 'worker-failed' } });
    for (const [id, { request, resolve, reject }] of waiting) {
      waiting.delete(id);
      layOutHere(request).then(resolve, reject);
    }
  };

  try {
    worker = new Worker(trustedWorkerAddress(workerAddress) as string, { type: 'module' });
    worker.addEventListener('error', fallBack);
    worker.addEventListener('message', ({ data }: MessageEvent<LayoutAnswer>) => {
      const request = waiting.get(data.id);
      waiting.delete(data.id);
      if ('layout' in data) request?.resolve(data.layout);
      else request?.reject(new Error(data.error));
    });
  } catch {
    set({ notice: { type: 'worker-failed' } });
  }

  return {
    layOut: (story, footprints, options) => {
      const request = { id: ++asked, story, footprints, options };
      if (!worker) return layOutHere(request);
      return new Promise((resolve, reject) => {
        waiting.set(request.id, { resolve, reject, request });
        worker?.postMessage(request);
      });
    },
    stop: () => worker?.terminate(),
  };
}

async function layOutHere({ story, footprints, options }: LayoutRequest): Promise<Layout> {
  const { layOut } = await import('../layout/layOut.ts');
  return layOut(story, footprints, options);
}
