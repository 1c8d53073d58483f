import { loaded } from '../../stage/loaded.ts';
import { prepare, type SpareWorker, type Work } from '../../stage/workers/ask.ts';
import { rememberText } from '../passages/texts.ts';
import { askForReading, READING_WORKER } from './askForReading.ts';
import type { ReadingProgress, ReadingRequest, ReadingResult } from './readAndLayOut.ts';
import type { Refusal } from './refusal.ts';

type Answer = ReadingResult | { readonly refusal: Refusal };

const READING: Work<ReadingRequest, Answer> = {
  address: READING_WORKER,
  isAnswer: (answer) =>
    'refusal' in answer ? answer.refusal.sentence : answer.reading.story && answer.alike,
  onPage: async ({ bytes, name, encoding, beside }) => {
    const [{ readStory }, { suggestMerges }, { refusalOf }] = await loaded(
      Promise.all([
        import('../../formats/formats.ts'),
        import('../../edit/suggestMerges.ts'),
        import('./refusal.ts'),
      ]),
    );
    try {
      const reading = readStory(bytes, name, { encoding, beside });
      return { reading, alike: suggestMerges(reading.story), layout: undefined };
    } catch (error) {
      return refusalOf(error, { bytes, encoding });
    }
  },
};

/** The worker for the next file, where it was started ahead. */
const spare: SpareWorker = {};

/** Starts the worker for the next file, which is then open sooner. */
export function prepareReading(): void {
  prepare(READING, spare);
}

/**
 * Reads a story and lays it out in a worker, so that a slow file can be cancelled at any moment and the formats are loaded only
 * when a file is opened. Its text is remembered. If no worker can run, the page reads the file itself, without a layout.
 *
 * @throws MISSING where neither comes; Error for a fault in the program; the signal's reason after an abort
 */
export async function readInWorker(
  request: ReadingRequest,
  signal: AbortSignal,
  onUpdate: (progress: ReadingProgress) => void,
): Promise<Answer> {
  // Each file has a worker of its own, since what one leaves behind may be large.
  const own: SpareWorker = signal.aborted ? {} : { worker: spare.worker };
  if (own.worker) spare.worker = undefined;
  const answer = await askForReading(READING, request, { signal, onUpdate, spare: own }).finally(() =>
    own.worker?.terminate(),
  );
  if ('reading' in answer && answer.reading.text) rememberText(answer.reading.story, answer.reading.text);
  return answer;
}
