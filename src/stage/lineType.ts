import { isTieId } from '../measures/coPresence.ts';

/** What a line on the picture stands for, by its id. */
export function lineType(id: string): 'tie' | 'relation' {
  return isTieId(id) ? 'tie' : 'relation';
}
