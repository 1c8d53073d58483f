import { trustedWorkerAddress } from '../stage/trustedTypes.ts';

/**
 * Has a worker of its own answer one request. Where no worker starts, the page does the work itself.
 *
 * @param address of the worker, as Vite's `?worker&url` gives it
 * @param here the same work, done by the page
 * @returns a function that gives up waiting
 */
export function askWorker<Request, Answer>(
  address: string,
  request: Request,
  here: (request: Request) => Promise<Answer>,
  ready: (answer: Answer) => void,
): () => void {
  let ended = false;
  const instead = async () => {
    const answer = await here(request);
    if (!ended) ready(answer);
  };
  try {
    const worker = new Worker(trustedWorkerAddress(address) as string, { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      worker.terminate();
      ready(data);
    });
    worker.addEventListener('error', () => void instead());
    worker.postMessage(request);
    return () => {
      ended = true;
      worker.terminate();
    };
  } catch {
    void instead();
    return () => {
      ended = true;
    };
  }
}
