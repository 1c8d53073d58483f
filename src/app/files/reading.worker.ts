import { serve } from '../../stage/workers/serve.ts';
import { type ReadingProgress, type ReadingRequest, readAndLayOut } from './readAndLayOut.ts';
import type { Answer } from './readFile.ts';
import { cutReading, type ReadingPiece } from './readingInPieces.ts';

serve<ReadingRequest, Answer, ReadingProgress | ReadingPiece>(
  async (request, update) => {
    const answer = await readAndLayOut(request, update);
    if ('refusal' in answer) return answer;
    const { before, rest } = cutReading(answer.reading);
    for (const piece of before) update(piece);
    return { ...answer, reading: rest };
  },
  (sent) => ('layout' in sent && sent.layout ? [sent.layout.positions.buffer as ArrayBuffer] : []),
);
