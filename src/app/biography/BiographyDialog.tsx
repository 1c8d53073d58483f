import { lazy, Suspense, useEffect, useRef } from 'react';
import { showBiography } from '../../view/transitions.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { useWords } from '../../view/words/useWords.ts';
import styles from './BiographyDialog.module.css';

const Biography = lazy(() => import('./Biography.tsx'));

/** The dialog with the biography of two people, while one is asked for; the ribbon is loaded with the first. */
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
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click beside the dialog closes it, as Escape does
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={words.biography}
      onClose={() => apply(showBiography(undefined))}
      onClick={(event) => event.target === dialog.current && dialog.current?.close()}
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
    </dialog>
  );
}
