import { lazy, Suspense, useRef, useState } from 'react';
import { useWords } from '../useWords.ts';
import styles from './BiographyDialog.module.css';

const Biography = lazy(() => import('./Biography.tsx'));

/** The button to two people's biography, and the dialog that it opens; the ribbon is loaded when it is asked for. */
export function BiographyDialog({ people }: { people: readonly [string, string] }) {
  const { words } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        onClick={() => {
          setOpen(true);
          dialog.current?.showModal();
        }}
      >
        {words.biography}
      </button>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a click beside the dialog closes it, as Escape does */}
      <dialog
        ref={dialog}
        className={styles.dialog}
        aria-label={words.biography}
        onClose={() => setOpen(false)}
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
        <Suspense>{open && <Biography people={people} />}</Suspense>
      </dialog>
    </>
  );
}
