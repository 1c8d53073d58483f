import type { WholeStory } from '../../story/types.ts';
import type { ViewStore } from '../../view/store.ts';
import { whenThere } from '../author/whenThere.ts';
import { workAhead } from '../documents/workAhead.ts';

/**
 * Shows another version of the story (`whole`): at once, or of a large one as soon as what its picture needs has been worked out, since
 * that would block the page. Not where another story has been opened meanwhile.
 */
export function whenWorkedOut(
  { getState }: Pick<ViewStore, 'getState'>,
  whole: WholeStory,
  show: () => void,
): void {
  const { original } = getState();
  whenThere(workAhead(whole, 1), () => {
    if (getState().original === original) show();
  });
}
