import type { Contents } from '../../picture/posters/contents.ts';
import type { Hit } from '../../picture/projector/hitTest.ts';
import { canvasLoop } from './canvasLoop.ts';
import type { CanvasMessage, CanvasReply } from './canvasMessages.ts';
import { makeImage } from './makeImage.ts';
import { paintInWorker } from './workerPainter.ts';

export type CanvasPainter = {
  readonly send: (message: CanvasMessage) => void;
  /** The line at (x, y), within `reach`; all in picture units. Undefined also where the painter stops or fails meanwhile. */
  readonly hit: (x: number, y: number, reach: number) => Promise<Hit | undefined>;
  readonly stop: () => void;
};

/** The messages that make up the state of a painter, in the order in which a new one needs them. */
const STATE = ['set-story', 'set-layout', 'set-surface', 'set-camera', 'set-time', 'show'] as const;

/**
 * Puts a canvas into `container` and starts a worker that paints on it, which keeps the page responsive. Where browsers give
 * workers no canvas, or the worker does not start, does not come, crashes or falls silent, the page paints.
 *
 * @param onPainted is called with each scene (0-based) that is completely painted, and what its picture has; before, without that,
 *   where only its strongest lines are painted
 * @param onNone is called where the page cannot paint either, as where the browser has switched canvases off or has no memory for one
 */
export function startCanvas(
  container: HTMLElement,
  onPainted: (scene: number, contents: Contents | undefined) => void,
  onNone: () => void = () => {},
): CanvasPainter {
  const hits = new Map<number, (hit: Hit | undefined) => void>();
  const latest = new Map<CanvasMessage['type'], CanvasMessage>();
  let lastId = 0;

  const receive = (reply: CanvasReply) => {
    if (reply.type === 'sketched') return onPainted(reply.scene, undefined);
    if (reply.type === 'painted') return onPainted(reply.scene, reply.contents);
    if (reply.type !== 'hit') return;
    hits.get(reply.id)?.(reply.hit);
    hits.delete(reply.id);
  };
  const onPageOrNone = () => {
    const canvas = document.createElement('canvas');
    container.replaceChildren(canvas);
    const page = onPage(canvas, receive);
    if (!page) onNone();
    return page;
  };
  const continueOnPage = () => {
    stop();
    const page = onPageOrNone();
    if (!page) return;
    backend = page;
    for (const type of STATE) {
      const message = latest.get(type);
      if (message) page.send(message);
    }
  };
  const stop = () => {
    backend?.stop();
    backend = undefined;
    for (const resolve of hits.values()) resolve(undefined);
    hits.clear();
  };
  let backend: Backend | undefined = paintInWorker(container, receive, continueOnPage) ?? onPageOrNone();

  return {
    send: (message) => {
      latest.set(message.type, message);
      backend?.send(message);
    },
    hit: (x, y, reach) =>
      new Promise((resolve) => {
        if (!backend) return resolve(undefined);
        const id = ++lastId;
        hits.set(id, resolve);
        backend.send({ type: 'hit', id, x, y, reach });
      }),
    stop: () => {
      stop();
      container.replaceChildren();
    },
  };
}

/** What paints at the moment. */
type Backend = Pick<CanvasPainter, 'send' | 'stop'>;

function onPage(canvas: HTMLCanvasElement, receive: (reply: CanvasReply) => void): Backend | undefined {
  const pen = canvas.getContext('2d');
  if (!pen) return undefined;
  let stopped = false;
  const unlessStopped = (task: () => void) => () => {
    if (!stopped) task();
  };
  const send = canvasLoop({
    canvas,
    pen,
    makeSheet: (width, height, draw) => {
      const sheet = Object.assign(document.createElement('canvas'), { width, height });
      const sheetPen = sheet.getContext('2d');
      if (sheetPen) draw(sheetPen);
      return sheet;
    },
    makeImage,
    nextFrame: (paint) => requestAnimationFrame(unlessStopped(paint)),
    afterFrame: (task) => setTimeout(unlessStopped(task)),
    now: () => performance.now(),
    post: receive,
  });
  return {
    send,
    stop: () => {
      stopped = true;
    },
  };
}
