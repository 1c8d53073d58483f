import type { Hit } from '../../picture/projector/hitTest.ts';
import { trustedWorkerAddress } from '../trustedTypes.ts';
import workerAddress from './canvas.worker.ts?worker&url';
import { type Answer, type CanvasMessage, canvasLoop } from './canvasLoop.ts';

/** A canvas that paints what it is told to. */
export type CanvasPainter = {
  readonly tell: (word: CanvasMessage) => void;
  /** The line at (x, y), within `reach`; all in picture units. */
  readonly hit: (x: number, y: number, reach: number) => Promise<Hit | undefined>;
  readonly stop: () => void;
};

/** In which order a painter that comes later has to hear what was told before. */
const ORDER = ['open', 'lay-out', 'fit', 'look', 'go', 'show'] as const;

/**
 * Puts a canvas into `host` and has a worker paint on it, which leaves the page free; where the browser lets no worker
 * have a canvas, or none starts, the page paints itself.
 *
 * @param rested hears of each scene (0-based) that has been painted whole
 */
export function startCanvas(host: HTMLElement, rested: (scene: number) => void): CanvasPainter {
  const asked = new Map<number, (hit: Hit | undefined) => void>();
  const told = new Map<CanvasMessage['does'], CanvasMessage>();
  const hear = (answer: Answer) => {
    if (answer.does === 'rest') return rested(answer.scene);
    asked.get(answer.turn)?.(answer.hit);
    asked.delete(answer.turn);
  };
  const onPageInstead = () => {
    running.stop();
    running = onPage(canvasIn(host), hear);
    for (const does of ORDER) {
      const word = told.get(does);
      if (word) running.tell(word);
    }
  };
  let running = inWorker(canvasIn(host), hear, onPageInstead) ?? onPage(canvasIn(host), hear);
  const tell = (word: CanvasMessage) => {
    told.set(word.does, word);
    running.tell(word);
  };
  let turn = 0;
  return {
    tell,
    stop: () => {
      running.stop();
      host.replaceChildren();
    },
    hit: (x, y, reach) =>
      new Promise((resolve) => {
        asked.set(++turn, resolve);
        tell({ does: 'hit', turn, x, y, reach });
      }),
  };
}

/** A canvas that was given to a worker cannot be had back, so each painter gets its own. */
function canvasIn(host: HTMLElement): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  host.replaceChildren(canvas);
  return canvas;
}

type Running = Pick<CanvasPainter, 'tell' | 'stop'>;

function inWorker(
  canvas: HTMLCanvasElement,
  hear: (answer: Answer) => void,
  failed: () => void,
): Running | undefined {
  if (!('transferControlToOffscreen' in canvas)) return undefined;
  try {
    const worker = new Worker(trustedWorkerAddress(workerAddress) as string, { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => hear(data));
    worker.addEventListener('error', failed, { once: true });
    const offscreen = canvas.transferControlToOffscreen();
    worker.postMessage({ canvas: offscreen }, [offscreen]);
    return { tell: (word) => worker.postMessage(word), stop: () => worker.terminate() };
  } catch {
    return undefined;
  }
}

function onPage(canvas: HTMLCanvasElement, hear: (answer: Answer) => void): Running {
  let stopped = false;
  const tell = canvasLoop(
    canvas,
    canvas.getContext('2d') as CanvasRenderingContext2D,
    (width, height, draw) => {
      const sheet = Object.assign(document.createElement('canvas'), { width, height });
      draw(sheet.getContext('2d') as CanvasRenderingContext2D);
      return sheet;
    },
    (paint) => requestAnimationFrame((now) => !stopped && paint(now)),
    (look) => setTimeout(() => !stopped && look()),
    () => performance.now(),
    hear,
  );
  return {
    tell,
    stop: () => {
      stopped = true;
    },
  };
}
