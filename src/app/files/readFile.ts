import { loaded } from '../../stage/loaded.ts';
import type { Work } from '../../stage/workers/ask.ts';
import { rememberText } from '../passages/texts.ts';
import { askForReading } from './askForReading.ts';
import type { ReadingProgress, ReadingRequest, ReadingResult } from './readAndLayOut.ts';
import address from './reading.worker.ts?worker&url';
import type { Refusal } from './refusal.ts';

type Answer = ReadingResult | { readonly refusal: Refusal };

const READING: Work<ReadingRequest, Answer> = {
  address,
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
  const answer = await askForReading(READING, request, { signal, onUpdate });
  if ('reading' in answer && answer.reading.text) rememberText(answer.reading.story, answer.reading.text);
  return answer;
}
