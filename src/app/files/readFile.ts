import { ask, type Work } from '../../stage/workers/ask.ts';
import type { ReadingProgress, ReadingRequest, ReadingResult } from './readAndLayOut.ts';
import address from './reading.worker.ts?worker&url';

const READING: Work<ReadingRequest, ReadingResult> = {
  address,
  onPage: async ({ bytes, name }) => {
    const [{ readStory }, { similarNamesIn }] = await Promise.all([
      import('../../formats/formats.ts'),
      import('../../measures/similarNames.ts'),
    ]);
    const reading = readStory(bytes, name);
    return { reading, alike: similarNamesIn(reading.story), layout: undefined };
  },
};

/**
 * Reads a story and lays it out in a worker, so that a slow file can be cancelled at any moment and the formats are loaded
 * only when a file is opened. If no worker can run, the page reads the file itself, without a layout.
 *
 * @throws Error with the sentence that says why the file was refused; the signal's reason after an abort
 */
export function readInWorker(
  request: ReadingRequest,
  signal: AbortSignal,
  onUpdate: (progress: ReadingProgress) => void,
): Promise<ReadingResult> {
  return ask(READING, request, { signal, onUpdate });
}
