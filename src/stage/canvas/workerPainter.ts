import type { Story } from '../../story/types.ts';
import { limit, PATIENCE, SHORT_SILENCE, SILENCE, startWorker } from '../workers/startWorker.ts';
import workerAddress from './canvas.worker.ts?worker&url';
import type { CanvasMessage, CanvasReply, FirstMessage, Pulse } from './canvasMessages.ts';
import { sendInPieces } from './sendInPieces.ts';

/** A canvas, and the worker that paints on it: a canvas cannot be taken back, so each painter has its own. */
type Painter = ReturnType<typeof sendInPieces> & {
  readonly canvas: HTMLCanvasElement;
  readonly worker: Worker;
  /** The story that was sent ahead, until one is shown. */
  story?: Story | undefined;
};

/** @returns undefined where browsers give workers no canvas, or a worker cannot be started */
function newPainter(isAhead = false): Painter | undefined {
  const canvas = document.createElement('canvas');
  if (!('transferControlToOffscreen' in canvas)) return undefined;
  let worker: Worker | undefined;
  try {
    worker = startWorker(workerAddress);
    const offscreen = canvas.transferControlToOffscreen();
    worker.postMessage({ canvas: offscreen, isAhead } satisfies FirstMessage, [offscreen]);
  } catch {
    worker?.terminate();
    return undefined;
  }
  const started = worker;
  const pieces = sendInPieces((message, given) => {
    try {
      started.postMessage(message, given);
    } catch {
      // Browsers refuse what there is no memory to copy.
      started.dispatchEvent(new Event('error'));
    }
  });
  return { canvas, worker, ...pieces };
}

/** The next painter, where it was started ahead. */
let prepared: Painter | undefined;

/** Starts the next painter, so that the first picture does not wait for it. */
export function prepareCanvas(): void {
  if (prepared) return;
  const painter = newPainter(true);
  prepared = painter;
  // One whose worker fails is not used.
  painter?.worker.addEventListener('error', () => {
    if (prepared === painter) prepared = undefined;
  });
}

/** Sends the next painter the story that it is going to show. Resolves when all of it is sent. */
export async function sendAhead(story: Story): Promise<void> {
  if (!prepared) return;
  prepared.story = story;
  prepared.send({ type: 'set-story', story });
  await prepared.whenSent();
}

/** Milliseconds after which a worker that is sent something is asked again whether it is there. */
const PULSE = 5000;

/**
 * Puts a canvas into `container` on which a worker paints.
 *
 * @param onFailure is called where the worker does not come, crashes or falls silent
 * @returns undefined where workers cannot paint
 */
export function paintInWorker(
  container: HTMLElement,
  receive: (reply: CanvasReply) => void,
  onFailure: () => void,
): { readonly send: (message: CanvasMessage) => void; readonly stop: () => void } | undefined {
  const painter = prepared ?? newPainter();
  const isFirst = painter !== prepared;
  prepared = undefined;
  if (!painter) return undefined;
  const { canvas, worker, send, bring } = painter;
  container.replaceChildren(canvas);
  const listeners = new AbortController();
  const until = { signal: listeners.signal };
  let silence: ReturnType<typeof setTimeout> | undefined;
  let asked = performance.now();
  let hasBegun = false;
  /** Waits for a sign that the worker is there: it may never begin, or be ended without an error, as browsers do for lack of memory. */
  const expectPulse = () => {
    asked = performance.now();
    silence = setTimeout(
      () => {
        if (!hasBegun) limit.untilBegun = SHORT_SILENCE;
        onFailure();
      },
      hasBegun ? PATIENCE : limit.untilBegun,
    );
  };
  const askForPulse = () => {
    expectPulse();
    worker.postMessage({ type: 'pulse' } satisfies Pulse);
  };
  const receiveOrBring = ({ data }: MessageEvent<CanvasReply>) => {
    clearTimeout(silence);
    silence = undefined;
    hasBegun = true;
    limit.untilBegun = SILENCE;
    if (data.type === 'wanted') bring(data.scene);
    else receive(data);
  };
  worker.addEventListener('message', receiveOrBring, until);
  worker.addEventListener('error', onFailure, until);
  worker.addEventListener('messageerror', onFailure, until);
  // One that was started ahead has answered its first message already.
  if (isFirst) expectPulse();
  else askForPulse();
  return {
    send: (message) => {
      if (silence === undefined && performance.now() - asked > PULSE) askForPulse();
      if (message.type === 'set-story') {
        const isThere = message.story === painter.story;
        painter.story = undefined;
        if (isThere) return;
      }
      send(message);
    },
    stop: () => {
      clearTimeout(silence);
      listeners.abort();
      worker.terminate();
    },
  };
}
