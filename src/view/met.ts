import { firstScenes } from '../lens/firstScenes.ts';
import { metSoFar } from '../lens/metSoFar.ts';
import { fillersOf } from '../story/castAt.ts';
import type { Story } from '../story/types.ts';
import { hiddenScenes, theSeenStory, theWhole } from './selectors.ts';
import type { ViewState } from './viewState.ts';

/** `theSeenStory` without those whom a reader who is guarded from spoilers has not met yet: what lists people by name takes this. */
export function theMetStory(state: ViewState): Story {
  return hiddenScenes(state) > 0 ? metSoFar(theSeenStory(state)) : state.story;
}

/** `theMetStory` of the whole cast, also of those whom the lens leaves out of the picture. */
export function theMetWhole(state: ViewState): Story {
  const hidden = hiddenScenes(state);
  const whole = theWhole(state);
  return hidden > 0 ? metSoFar(firstScenes(whole, whole.scenes.length - hidden)) : whole;
}

/** How many people are on pictures, and how many there are, as far as the reader has met them. */
export function peopleCounted(state: ViewState): { readonly shown: number; readonly all: number } {
  const met = theMetWhole(state).characters;
  const fillers = fillersOf(state.story, true);
  return { shown: met.filter(({ id }) => fillers.has(id)).length, all: met.length };
}
