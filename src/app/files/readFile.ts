import { loaded } from '../../stage/loaded.ts';
import { ask, type Work } from '../../stage/workers/ask.ts';
import { rememberText } from '../passages/texts.ts';
import type { ReadingProgress, ReadingRequest, ReadingResult } from './readAndLayOut.ts';
import address from './reading.worker.ts?worker&url';
import { joinReading, type ReadingPiece } from './readingInPieces.ts';
import type { Refusal } from './refusal.ts';

export type Answer = ReadingResult | { readonly refusal: Refusal };

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
  let before: ReadingPiece[] = [];
  const answer = await ask<ReadingRequest, Answer, ReadingProgress | ReadingPiece>(READING, request, {
    signal,
    onUpdate: (update) => {
      if ('phase' in update) onUpdate(update);
      else before.push(update);
    },
    // What the page reads is whole.
    onFallback: () => {
      before = [];
    },
  });
  if ('refusal' in answer) return answer;
  const reading = joinReading(before, answer.reading);
  if (reading.text) rememberText(reading.story, reading.text);
  return { ...answer, reading };
}
