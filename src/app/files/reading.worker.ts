import { throughline } from '../../formats/throughline.ts';
import { serve } from '../../stage/workers/serve.ts';
import { type ReadingProgress, type ReadingRequest, readAndLayOut } from './readAndLayOut.ts';
import { cutReading, type ReadingPiece } from './readingInPieces.ts';

serve(
  async (
    request: ReadingRequest | { readonly text: string },
    update: (update: ReadingProgress | ReadingPiece) => void,
  ) => {
    const answer =
      'text' in request ? { reading: throughline.read(request.text) } : await readAndLayOut(request, update);
    if ('refusal' in answer) return answer;
    const { before, rest } = cutReading(answer.reading);
    for (const piece of before) update(piece);
    return { ...answer, reading: rest };
  },
  (sent) => ('layout' in sent && sent.layout ? [sent.layout.positions.buffer as ArrayBuffer] : []),
);
