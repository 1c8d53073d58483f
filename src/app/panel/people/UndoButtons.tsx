import { useView, useViewStore } from '../../../view/useView.ts';
import { PEOPLE_WORDS } from '../../../view/words/people.ts';
import { useWords } from '../../../view/words/useWords.ts';
import { undoOrRedo } from '../../edit/undoOrRedo.ts';

/** Undo and redo, for edits and pins alike. */
export function UndoButtons() {
  const view = useViewStore();
  const canUndo = useView((state) => state.past.length > 0);
  const canRedo = useView((state) => state.future.length > 0);
  const { language } = useWords();
  const words = PEOPLE_WORDS[language];
  return (
    <>
      <button type="button" aria-disabled={!canUndo} onClick={() => undoOrRedo(view, 'undo')}>
        {words.undo}
      </button>
      <button type="button" aria-disabled={!canRedo} onClick={() => undoOrRedo(view, 'redo')}>
        {words.redo}
      </button>
    </>
  );
}
