import { redo, undo } from '../../../view/editing.ts';
import { useView, useViewStore } from '../../../view/useView.ts';
import { PEOPLE_WORDS } from '../../../view/words/people.ts';
import { useWords } from '../../../view/words/useWords.ts';

/** Undo and redo, for edits and pins alike. */
export function UndoButtons() {
  const { apply } = useViewStore();
  const canUndo = useView((state) => state.past.length > 0);
  const canRedo = useView((state) => state.future.length > 0);
  const { language } = useWords();
  const words = PEOPLE_WORDS[language];
  return (
    <>
      <button type="button" aria-disabled={!canUndo} onClick={() => apply(undo())}>
        {words.undo}
      </button>
      <button type="button" aria-disabled={!canRedo} onClick={() => apply(redo())}>
        {words.redo}
      </button>
    </>
  );
}
