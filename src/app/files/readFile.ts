import { trustedWorkerAddress } from '../../stage/trustedTypes.ts';
import type { ReadingAnswer, ReadingProgress, ReadingRequest, ReadingResult } from './reading.worker.ts';
import workerAddress from './reading.worker.ts?worker&url';

/** A story with what was noticed on the way, with those of its people who may be the same, and with its layout. */
export type Read = Exclude<ReadingResult, { refusal: string }>;

/**
 * Reads a story and lays it out in a worker of its own, which ends with it: a file that takes for ever can be given up
 * at any moment, and the formats are loaded only by who opens a file. Where no worker starts, the page reads the file
 * itself, and the layout is left to whoever shows it.
 *
 * @throws Error with the sentence that says why the file was refused; the signal's reason where it was given up
 */
export async function readInWorker(
  request: ReadingRequest,
  signal: AbortSignal,
  progress: (made: ReadingProgress) => void,
): Promise<Read> {
  const worker = startWorker();
  if (!worker) return readHere(request);
  try {
    const answer = await new Promise<ReadingResult | 'failed'>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      worker.addEventListener('error', () => resolve('failed'));
      worker.addEventListener('message', ({ data }: MessageEvent<ReadingAnswer>) => {
        if ('share' in data) progress(data);
        else resolve(data);
      });
      worker.postMessage(request);
    });
    if (answer === 'failed') return await readHere(request);
    if ('refusal' in answer) throw new Error(answer.refusal);
    return answer;
  } finally {
    worker.terminate();
  }
}

function startWorker(): Worker | undefined {
  try {
    return new Worker(trustedWorkerAddress(workerAddress) as string, { type: 'module' });
  } catch {
    return undefined;
  }
}

async function readHere({ bytes, name }: ReadingRequest): Promise<Read> {
  const [{ readStory }, { similarNamesIn }] = await Promise.all([
    import('../../formats/formats.ts'),
    import('../../measures/similarNames.ts'),
  ]);
  const reading = readStory(bytes, name);
  return { reading, alike: similarNamesIn(reading.story), layout: undefined };
}
