import { serve } from '../../stage/workers/serve.ts';
import { type FreshPiece, type TextAnswer, type TextRequest, textWork } from './textWork.ts';

const work = textWork();

serve<TextRequest, TextAnswer, FreshPiece>((request, update) => {
  const answer = work(request);
  if (!('fresh' in answer)) return answer;
  for (const piece of answer.fresh) update(piece);
  return { ...answer, fresh: [] };
});
