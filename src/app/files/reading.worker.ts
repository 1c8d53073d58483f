import type { FileReading } from '../../formats/formats.ts';
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
    const cut = <Of extends Pick<FileReading, 'story' | 'text'>>(reading: Of) => {
      const { before, rest } = cutReading(reading);
      for (const piece of before) update(piece);
      return rest;
    };
    if ('stored' in request) {
      const { reading, ...rest } = readEdited(request.stored);
      return { ...rest, reading: cut(reading) };
    }
    if ('text' in request) return { reading: cut(throughline.read(request.text)) };
    return readAndLayOut(request, update, { onRead: cut });
  },
  (sent) => ('layout' in sent && sent.layout ? [sent.layout.positions.buffer as ArrayBuffer] : []),
);
