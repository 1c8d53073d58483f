import { useView, useViewStore } from '../../view/useView.ts';
import { know } from './know.ts';

/** What a reader presses who knows the story: nothing of it is hidden any more, now or later. */
export function useKnow(): () => void {
  const { set } = useViewStore();
  const id = useView((state) => state.whole.id);
  return () => {
    know(id);
    set({ guarded: false, showLater: false });
  };
}
