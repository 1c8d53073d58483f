import { useEffect, useRef } from 'react';
import { redo, undo } from '../../../view/editing.ts';
import { useView, useViewStore } from '../../../view/useView.ts';
import type { Notice } from '../../../view/viewState.ts';
import { PEOPLE_WORDS } from '../../../view/words/people.ts';
import { useWords } from '../../../view/words/useWords.ts';
import { sentenceOfEdit } from './sentenceOfEdit.ts';

/** What has been edited, and the button to undo it; or what has been undone, and the button to redo it. */
export default function EditedNotice({ made, isUndone }: Extract<Notice, { type: 'edited' }>) {
  const { apply } = useViewStore();
  const original = useView((state) => state.original);
  const edits = useView((state) => state.edits);
  const canRedo = useView((state) => state.future.length > 0);
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
      {isUndone ? words.undone(sentence) : sentence}
      <button ref={button} type="button" onClick={() => apply(isUndone && canRedo ? redo() : undo())}>
        {isUndone && canRedo ? words.redo : words.undo}
      </button>
    </>
  );
}
