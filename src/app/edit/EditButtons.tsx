import { Redo2, Undo2, UserPlus } from 'lucide-react';
import { useView, useViewStore } from '../../view/useView.ts';
import { EDIT_WORDS } from '../../view/words/edit.ts';
import { useWords } from '../../view/words/useWords.ts';
import { canEdit } from './canEdit.ts';
import { undoOrRedo } from './undoOrRedo.ts';

/** Undo and redo, for what is typed and what is done on the picture alike, and someone new. */
export function EditButtons() {
  const view = useViewStore();
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
        onClick={() => undoOrRedo(view, 'undo')}
      >
        <Undo2 aria-hidden="true" />
        <span className="unseen">{words.undo}</span>
      </button>
      <button
        type="button"
        title={words.redo}
        aria-disabled={!canRedo}
        aria-keyshortcuts="Control+Y Meta+Shift+Z"
        onClick={() => undoOrRedo(view, 'redo')}
      >
        <Redo2 aria-hidden="true" />
        <span className="unseen">{words.redo}</span>
      </button>
      <button
        type="button"
        title={words.addPerson}
        aria-keyshortcuts="N"
        onClick={() => view.set({ asked: { type: 'person' } })}
      >
        <UserPlus aria-hidden="true" />
        <span>{words.addPerson}</span>
      </button>
    </>
  );
}
