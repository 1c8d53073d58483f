import { LibraryBig } from 'lucide-react';
import { lazy, Suspense, useRef, useState } from 'react';
import { useWords } from '../../view/words/useWords.ts';
import styles from './StartDialog.module.css';

const Start = lazy(() => import('./Start.tsx'));

/** The button to the start screen, and the dialog that it opens; what is in it is loaded when it is asked for. */
export function StartDialog() {
  const { words } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  const close = () => dialog.current?.close();
  return (
    <>
      <button
        type="button"
        onClick={() => {
          setOpen(true);
          dialog.current?.showModal();
        }}
      >
        <LibraryBig aria-hidden="true" />
        <span>{words.stories}</span>
      </button>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a click beside the dialog closes it, as Escape does */}
      <dialog
        ref={dialog}
        className={styles.dialog}
        aria-label={words.stories}
        onClose={() => setOpen(false)}
        onClick={(event) => event.target === dialog.current && close()}
      >
        <button type="button" className={`icon ${styles.close}`} aria-label={words.close} onClick={close}>
          ×
        </button>
        <Suspense>{open && <Start close={close} />}</Suspense>
      </dialog>
    </>
  );
}
