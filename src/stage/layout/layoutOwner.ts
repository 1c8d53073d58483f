import type { LayoutListeners, LayoutOptions } from '../../layout/layOut.ts';
import type { Footprint, Layout } from '../../layout/types.ts';
import { footprintsOf } from '../../picture/marks/people/footprint.ts';
import type { Story } from '../../story/types.ts';
import type { ViewStore } from '../../view/store.ts';
import { layoutFailed, layoutPending, layoutPreviewed, layoutReady } from '../../view/transitions.ts';
import type { ViewState } from '../../view/viewState.ts';
import { trustedWorkerAddress } from '../trustedTypes.ts';
import type { LayoutAnswer, LayoutRequest } from './layout.worker.ts';
import workerAddress from './layout.worker.ts?worker&url';

/**
 * Keeps the view's layout in step with its story, shape, pins and continuity. Layouts are worked out in a worker; where that
 * cannot start, the page does it itself, so that there is a picture all the same.
 *
 * @returns a function that ends it
 */
export function startLayout(view: ViewStore): () => void {
  const laying = startWorker(view);
  let newest = 0;

  const refresh = async ({ story, shape, pins, continuity, layout }: ViewState) => {
    const turn = ++newest;
    view.apply(layoutPending());
    // Homes are kept from one layout of a story to the next, so that the picture glides.
    const before = layout.layout;
    const homes = before?.shape === shape && !before.preview ? before : undefined;
    try {
      const options = { shape, pins, continuity, homes };
      const made = await laying.layOut(story, footprintsOf(story), options, {
        progress: (share) => {
          if (turn === newest) view.apply(layoutPending(share));
        },
        preview: (preview) => {
          // Whoever has a picture already keeps it until there is a better one.
          if (turn === newest && !view.getState().layout.layout) view.apply(layoutPreviewed(preview));
        },
      });
      if (turn === newest) view.apply(layoutReady(made));
    } catch (error) {
      if (turn === newest && error !== GIVEN_UP) view.apply(layoutFailed());
    }
  };

  if (view.getState().layout.type === 'waiting') void refresh(view.getState());
  const unsubscribe = view.subscribe((state, before) => {
    const same = (['story', 'shape', 'pins', 'continuity'] as const).every(
      (fact) => state[fact] === before[fact],
    );
    if (same) return;
    // A story from a file comes with its layout, and what was asked for before is of no use any more.
    if (state.layout.type === 'ready' && state.layout !== before.layout) newest++;
    else void refresh(state);
  });
  return () => {
    unsubscribe();
    newest++;
    laying.stop();
  };
}

type Laying = {
  readonly layOut: (
    story: Story,
    footprints: ReadonlyMap<string, Footprint>,
    options: LayoutOptions,
    hearing: Required<LayoutListeners>,
  ) => Promise<Layout>;
  readonly stop: () => void;
};

type Waiting = {
  readonly request: LayoutRequest;
  readonly hearing: LayoutListeners;
  readonly since: number;
  readonly resolve: (layout: Layout) => void;
  readonly reject: (error: unknown) => void;
};

/** What a request ends with that a newer one has made pointless. */
const GIVEN_UP = new Error('a newer layout is wanted');

/** Milliseconds that a layout may have taken already for the next to wait for it; one that takes longer is given up. */
const PATIENCE = 300;

function startWorker(view: ViewStore): Laying {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let asked = 0;

  const start = () => {
    worker = new Worker(trustedWorkerAddress(workerAddress) as string, { type: 'module' });
    worker.addEventListener('error', fallBack);
    worker.addEventListener('message', ({ data }: MessageEvent<LayoutAnswer>) => {
      const own = waiting.get(data.id);
      if ('share' in data) own?.hearing.progress?.(data.share);
      else if ('preview' in data) own?.hearing.preview?.(data.preview);
      else {
        waiting.delete(data.id);
        if ('layout' in data) own?.resolve(data.layout);
        else own?.reject(new Error(data.error));
      }
    });
  };

  const fallBack = () => {
    if (!worker) return;
    worker.terminate();
    worker = undefined;
    view.set({ notice: { type: 'worker-failed' } });
    for (const [id, { request, resolve, reject }] of waiting) {
      waiting.delete(id);
      layOutHere(request).then(resolve, reject);
    }
  };

  /** Ends a layout that has been on its way for long and that nobody waits for any more. */
  const giveUp = () => {
    if (![...waiting.values()].some(({ since }) => performance.now() - since > PATIENCE)) return;
    worker?.terminate();
    for (const { reject } of waiting.values()) reject(GIVEN_UP);
    waiting.clear();
    start();
  };

  try {
    start();
  } catch {
    view.set({ notice: { type: 'worker-failed' } });
  }

  return {
    layOut: (story, footprints, options, hearing) => {
      const request = { id: ++asked, story, footprints, options };
      if (!worker) return layOutHere(request);
      giveUp();
      return new Promise((resolve, reject) => {
        waiting.set(request.id, { request, hearing, since: performance.now(), resolve, reject });
        worker?.postMessage(request);
      });
    },
    stop: () => worker?.terminate(),
  };
}

async function layOutHere({ story, footprints, options }: LayoutRequest): Promise<Layout> {
  const { layOut } = await import('../../layout/layOut.ts');
  return layOut(story, footprints, options);
}
