import { Redo2, Undo2, UserPlus } from 'lucide-react';
import { redo, undo } from '../../view/editing.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { EDIT_WORDS } from '../../view/words/edit.ts';
import { useWords } from '../../view/words/useWords.ts';
import { canEdit } from './canEdit.ts';

/** Undo and redo, for what is typed and what is done on the picture alike, and someone new. */
export function EditButtons() {
  const { apply, set } = useViewStore();
  const isMine = useView(canEdit);
  const canUndo = useView((state) => state.past.length > 0);
  const canRedo = useView((state) => state.future.length > 0);
  const { language } = useWords();
  const words = EDIT_WORDS[language];
  if (!isMine) return null;
  return (
    <>
      <button
        type="button"
        title={words.undo}
        aria-disabled={!canUndo}
        aria-keyshortcuts="Control+Z Meta+Z"
        onClick={() => apply(undo())}
      >
        <Undo2 aria-hidden="true" />
        <span className="unseen">{words.undo}</span>
      </button>
      <button
        type="button"
        title={words.redo}
        aria-disabled={!canRedo}
        aria-keyshortcuts="Control+Y Meta+Shift+Z"
        onClick={() => apply(redo())}
      >
        <Redo2 aria-hidden="true" />
        <span className="unseen">{words.redo}</span>
      </button>
      <button
        type="button"
        title={words.addPerson}
        aria-keyshortcuts="N"
        onClick={() => set({ asked: { type: 'person' } })}
      >
        <UserPlus aria-hidden="true" />
        <span>{words.addPerson}</span>
      </button>
    </>
  );
}
