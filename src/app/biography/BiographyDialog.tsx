import { Suspense, useEffect, useRef } from 'react';
import { lazyPart } from '../../stage/lazyPart.tsx';
import { showBiography } from '../../view/choiceSteps.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { useWords } from '../../view/words/useWords.ts';
import { Dialog } from '../Dialog.tsx';
import styles from './BiographyDialog.module.css';

const Biography = lazyPart(() => import('./Biography.tsx'));

/** The dialog with the biography of two characters, open while the view shows one. Its content is loaded when first needed. */
export function BiographyDialog() {
  const { apply } = useViewStore();
  const { words } = useWords();
  const people = useView((state) => state.biography);
  const dialog = useRef<HTMLDialogElement>(null);
  const open = people !== undefined;
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal();
    if (!open) dialog.current?.close();
  }, [open]);
  return (
    <Dialog
      ref={dialog}
      className={styles.dialog}
      label={words.biography}
      onClose={() => apply(showBiography(undefined))}
    >
      <button
        type="button"
        className={`icon ${styles.close}`}
        aria-label={words.close}
        onClick={() => dialog.current?.close()}
      >
        ×
      </button>
      <Suspense>{people && <Biography people={people} />}</Suspense>
    </Dialog>
  );
}
