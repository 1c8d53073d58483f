import { throughline } from '../../formats/throughline.ts';
import { serve } from '../../stage/workers/serve.ts';
import { readEdited } from '../documents/sentDocument.ts';
import type { Stored } from '../documents/stored.ts';
import { type ReadingProgress, type ReadingRequest, readAndLayOut } from './readAndLayOut.ts';
import { cutReading, type ReadingPiece } from './readingInPieces.ts';
import { warmUp } from './warmUp.ts';

/** Milliseconds in which a file that waits for this worker has come. */
const WAIT = 20;

/** A file that comes while the worker warms up waits for that, but takes less time by more. */
const timer = setTimeout(warmUp, WAIT);

serve(
  async (
    request: ReadingRequest | { readonly text: string } | { readonly stored: Stored },
    update: (update: ReadingProgress | ReadingPiece) => void,
  ) => {
    clearTimeout(timer);
    const answer =
      'stored' in request
        ? readEdited(request.stored)
        : 'text' in request
          ? { reading: throughline.read(request.text) }
          : await readAndLayOut(request, update);
    if ('refusal' in answer) return answer;
    const { before, rest } = cutReading(answer.reading);
    for (const piece of before) update(piece);
    return { ...answer, reading: rest };
  },
  (sent) => ('layout' in sent && sent.layout ? [sent.layout.positions.buffer as ArrayBuffer] : []),
);
