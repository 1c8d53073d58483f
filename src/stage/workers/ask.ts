import type { Story } from '../../story/types.ts';
import { isLarge } from './isLarge.ts';
import type { FinalReply, Reply } from './serve.ts';
import { LONG_PATIENCE, limit, PATIENCE, SHORT_SILENCE, SILENCE, startWorker } from './startWorker.ts';

/**
 * A piece of work for a worker, and the same for the page where no worker runs.
 *
 * Own code instead of Comlink (1.2 kB): Comlink's calls wait for ever when the worker cannot start or dies, cannot be
 * aborted, and need a proxied callback for progress. Failure, abort, progress and fallback are most of this file, and would
 * still be needed. Nothing is transferred: the page needs the request again for the fallback, and workers keep what they sent.
 */
export type Work<Request, Answer> = {
  /** Of a script that calls `serve`, as Vite's `?worker&url` gives it. */
  readonly address: string;
  /** Whether an answer has what one must have: true or anything like it. Given what is none at all, it may throw. */
  readonly isAnswer: (answer: Answer) => unknown;
  /** Loads the code and runs it on the page, which is blocked meanwhile. */
  readonly onPage: (request: Request) => Promise<Answer>;
};

/** Holds a started worker between questions. Its owner terminates it. */
export type SpareWorker = { worker?: Worker | undefined };

export type AskOptions<Update> = {
  /** Aborting terminates the worker. */
  readonly signal?: AbortSignal | undefined;
  /** Receives what the handler sends before its answer. Never called after an abort, nor where the page does the work. */
  readonly onUpdate?: ((update: Update) => void) | undefined;
  /** Called when no worker can do the work, before the page does it. */
  readonly onFallback?: (() => void) | undefined;
  /** Saves the start of a worker for callers that ask often. Without it, every question has a new worker. */
  readonly spare?: SpareWorker | undefined;
};

/**
 * Asks a worker one question. The promise always settles: where the worker cannot start, cannot be loaded, does not
 * begin, crashes, cannot be sent the request, sends what cannot be read or is no reply, or falls silent over a story that is not large,
 * the page does the work.
 *
 * @throws NO_ANSWER where the work takes so long that it would block the page; Error with the message of an error in the work itself, which the page does not repeat; whatever `onPage` throws;
 * the signal's reason after an abort
 */
export async function ask<Request, Answer, Update = never>(
  work: Work<Request, Answer>,
  request: Request,
  options: AskOptions<Update> = {},
): Promise<Answer> {
  const { signal, onFallback } = options;
  signal?.throwIfAborted();
  const reply = await replyOfWorker<Request, Answer, Update>(work, request, options);
  if (!reply) {
    signal?.throwIfAborted();
    onFallback?.();
    return untilAborted(work.onPage(request), signal);
  }
  if ('error' in reply) throw new Error(reply.error);
  return reply.answer;
}

/** Starts a worker before its first question, so that this does not wait for the start. */
export function prepare({ address }: Pick<Work<never, never>, 'address'>, spare: SpareWorker): void {
  if (!spare.worker) keepSpare(spare, tryToStart(address));
}

/** A spare worker that fails before its next question, such as one whose script does not come, is none. */
function keepSpare(spare: SpareWorker, worker: Worker | undefined): void {
  spare.worker = worker;
  const fail = () => {
    if (spare.worker === worker) spare.worker = undefined;
  };
  worker?.addEventListener('error', fail);
}

/** The error where no worker gives an answer and the page does not do the work: it would be blocked for long. */
export const NO_ANSWER = new Error('No answer');

/** The reply of the spare worker or a new one; undefined where no worker gives one. A worker never has two questions at once. */
async function replyOfWorker<Request, Answer, Update>(
  { address, isAnswer }: Work<Request, Answer>,
  request: Request,
  { signal, onUpdate, spare }: AskOptions<Update>,
): Promise<FinalReply<Answer> | undefined> {
  const worker = spare?.worker ?? tryToStart(address);
  if (!worker) return undefined;
  if (spare) spare.worker = undefined;
  const listeners = new AbortController();
  let silence: ReturnType<typeof setTimeout> | undefined;
  let hasBegun = false;
  let reply: FinalReply<Answer> | undefined;
  try {
    const settled = new Promise<FinalReply<Answer> | undefined>((resolve, reject) => {
      const until = { signal: listeners.signal };
      const fail = () => resolve(undefined);
      const giveUp = () => {
        limit.untilBegun = SHORT_SILENCE;
        fail();
      };
      const wait = () => {
        clearTimeout(silence);
        silence = !hasBegun
          ? setTimeout(giveUp, limit.untilBegun)
          : mayTakeLong(request)
            ? setTimeout(reject, LONG_PATIENCE, NO_ANSWER)
            : setTimeout(fail, PATIENCE);
      };
      const receive = ({ data }: MessageEvent<Reply<Answer, Update>>) => {
        try {
          if ('begun' in data) {
            hasBegun = true;
            limit.untilBegun = SILENCE;
          } else if ('update' in data) onUpdate?.(data.update);
          // What is neither an answer nor an error is none.
          else resolve('error' in data || isAnswer(data.answer) ? data : undefined);
        } catch {
          fail();
        }
        wait();
      };
      worker.addEventListener('message', receive, until);
      worker.addEventListener('error', fail, until);
      worker.addEventListener('messageerror', fail, until);
      // Browsers refuse what there is no memory to copy.
      post(worker, request, listeners.signal).catch(fail);
      wait();
    });
    reply = await untilAborted(settled, signal);
    return reply;
  } finally {
    clearTimeout(silence);
    listeners.abort();
    if (reply && spare && !spare.worker) keepSpare(spare, worker);
    else worker.terminate();
  }
}

/** Posts a request; one with a large story in pieces, since to copy it in one go would block the page. */
async function post(worker: Worker, request: unknown, signal: AbortSignal): Promise<void> {
  const story = storyIn(request);
  if (!story || !isLarge(story)) return worker.postMessage(request);
  const code = await import('./postRequest.ts').catch(() => undefined);
  if (signal.aborted) return;
  if (code) await code.postRequest((message) => worker.postMessage(message), request, signal);
  else worker.postMessage(request);
}

/** Reading a file, and what needs all of a large story, may be silent for longer than the page could do without an answer. */
function mayTakeLong(request: unknown): boolean {
  const story = storyIn(request);
  return !story || isLarge(story);
}

function storyIn(request: unknown): Story | undefined {
  const { story, whole = story } = Object(request) as { readonly story?: Story; readonly whole?: Story };
  return whole;
}

function tryToStart(address: string): Worker | undefined {
  try {
    return startWorker(address);
  } catch {
    return undefined;
  }
}

function untilAborted<Value>(promise: Promise<Value>, signal: AbortSignal | undefined): Promise<Value> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    signal.addEventListener('abort', () => reject(signal.reason));
    promise.then(resolve, reject);
  });
}
