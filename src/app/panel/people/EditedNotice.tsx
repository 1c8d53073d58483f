import { Suspense, useEffect, useRef } from 'react';
import { lazyPart } from '../../../stage/lazyPart.tsx';
import { useView, useViewStore } from '../../../view/useView.ts';
import type { Notice } from '../../../view/viewState.ts';
import { PEOPLE_WORDS } from '../../../view/words/people.ts';
import { useWords } from '../../../view/words/useWords.ts';
import { canEdit } from '../../edit/canEdit.ts';
import { undoOrRedo } from '../../edit/undoOrRedo.ts';
import { sentenceOfEdit } from './sentenceOfEdit.ts';

const AuthorNotice = lazyPart(() => import('../../edit/AuthorNotice.tsx'));

/** What has been edited, and the button to undo it; or what has been undone, and the button to redo it. */
export default function EditedNotice(notice: Extract<Notice, { type: 'edited' }>) {
  const { made, isUndone } = notice;
  const view = useViewStore();
  const original = useView((state) => state.original);
  const edits = useView((state) => state.edits);
  const canRedo = useView((state) => state.future.length > 0);
  // In edit mode the buttons are beside the text.
  const hasButtons = useView(canEdit);
  const { language } = useWords();
  const words = PEOPLE_WORDS[language];
  const button = useRef<HTMLButtonElement>(null);
  const sentence = sentenceOfEdit({ original, edits }, made, language);
  // What had the focus may have gone with the person it was about.
  useEffect(() => {
    if (made && document.activeElement === document.body) button.current?.focus();
  }, [made]);
  return (
    <>
      {sentence === '' ? (
        <Suspense>
          <AuthorNotice {...notice} />
        </Suspense>
      ) : (
        <span>{isUndone ? words.undone(sentence) : sentence}</span>
      )}
      {!hasButtons && (
        <button
          ref={button}
          type="button"
          onClick={() => undoOrRedo(view, isUndone && canRedo ? 'redo' : 'undo')}
        >
          {isUndone && canRedo ? words.redo : words.undo}
        </button>
      )}
    </>
  );
}
