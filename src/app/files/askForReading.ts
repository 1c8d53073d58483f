import type { Reading } from '../../formats/format.ts';
import { type AskOptions, ask, NO_ANSWER, type Work } from '../../stage/workers/ask.ts';
import type { InBoth } from '../../story/messages/inBoth.ts';
import type { ReadingProgress } from './readAndLayOut.ts';
import address from './reading.worker.ts?worker&url';
import { joinReading, type ReadingPiece, type ReadPiece, readPiece } from './readingInPieces.ts';

/** Of the worker, for all who ask it: a script of the page must not have the name of a worker. */
export const READING_WORKER = address;

/** The error where the worker has fallen silent, as it may where there is little memory. */
class ReadingStopped extends Error {
  override readonly cause = NO_ANSWER;
  readonly sentence: InBoth = {
    en: 'Reading it stopped, perhaps for lack of memory. Close other tabs and programs, then try again.',
    de: 'Das Lesen brach ab, vielleicht weil der Speicher nicht reicht. Schließen Sie andere Tabs und Programme und versuchen Sie es dann noch einmal.',
  };
}

/** Asks the reading worker. Its answer comes in pieces where it is large. @throws as `ask`, in place of NO_ANSWER an error with a sentence */
export async function askForReading<Request, Answer extends object>(
  work: Work<Request, Answer>,
  request: Request,
  { signal, onUpdate, spare }: Omit<AskOptions<ReadingProgress>, 'onFallback'> = {},
): Promise<Answer> {
  let before: ReadPiece[] = [];
  const answer = await ask<Request, Answer, ReadingProgress | ReadingPiece>(work, request, {
    signal,
    onUpdate: (update) => {
      if ('phase' in update) onUpdate?.(update);
      else before.push(readPiece(update));
    },
    // What the page reads is whole.
    onFallback: () => {
      before = [];
    },
    spare,
  }).catch((error) => {
    throw error === NO_ANSWER ? new ReadingStopped() : error;
  });
  return 'reading' in answer
    ? { ...answer, reading: joinReading(before, answer.reading as Reading) }
    : answer;
}
