import type { ViewStore } from '../../view/store.ts';
import type { ViewState } from '../../view/viewState.ts';
import { fragmentWith } from '../boot/shippedStories.ts';
import { forget, know } from './know.ts';
import { isKnown } from './knownStories.ts';

/**
 * Guards readers from spoilers in a story that ships with the app, until they have seen its end once. Who opens a file or writes a
 * story mostly knows it; one who does not is offered the guard when the file is opened (`HideLater`).
 *
 * @returns a function that stops it
 */
export function keepGuard(view: ViewStore): () => void {
  const follow = (state: ViewState, before?: ViewState) => {
    const { whole, original, guarded } = state;
    const isOther = before !== undefined && original !== before.original;
    if (isOther && fragmentWith(whole) === '' && !isKnown(whole.id)) {
      if (!guarded) view.set({ guarded: true });
    } else if (guarded && before?.guarded === false) forget(whole.id);
    else if (guarded && isAtEnd(state) && !(before && isAtEnd(before))) {
      if (fragmentWith(original) === '') know(whole.id);
      view.set({ guarded: false });
    }
  };
  follow(view.getState());
  return view.subscribe(follow);
}

const isAtEnd = ({ time, story }: ViewState) => time >= story.scenes.length - 1;
