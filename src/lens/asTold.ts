import type { Story } from '../story/types.ts';
import { applyLens, type LensedStory } from './lens.ts';

/** The part that the lens shows, with the scenes in the order in which they are told, as they are saved. */
export function asTold({ whole, lens, tieWindow, story }: LensedStory): Story {
  return lens.order === 'told' ? story : applyLens(whole, { ...lens, order: 'told' }, tieWindow).story;
}
