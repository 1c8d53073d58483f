import type { Reading } from '../../formats/format.ts';
import { type AskOptions, ask, type Work } from '../../stage/workers/ask.ts';
import type { ReadingProgress } from './readAndLayOut.ts';
import address from './reading.worker.ts?worker&url';
import { joinReading, type ReadingPiece, type ReadPiece, readPiece } from './readingInPieces.ts';

/** Of the worker, for all who ask it: a script of the page must not have the name of a worker. */
export const READING_WORKER = address;

/** Asks the reading worker. Its answer comes in pieces where it is large. */
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
  });
  return 'reading' in answer
    ? { ...answer, reading: joinReading(before, answer.reading as Reading) }
    : answer;
}
