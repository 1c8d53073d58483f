import { LibraryBig } from 'lucide-react';
import { Suspense, useRef, useState } from 'react';
import { lazyPart } from '../../stage/lazyPart.tsx';
import { useWords } from '../../view/words/useWords.ts';
import { Dialog } from '../Dialog.tsx';
import styles from './StartDialog.module.css';

const Start = lazyPart(() => import('./Start.tsx'));

/** The button that opens the start screen in a dialog. The screen is loaded when first opened. */
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
      <Dialog ref={dialog} className={styles.dialog} label={words.stories} onClose={() => setOpen(false)}>
        <button type="button" className={`icon ${styles.close}`} aria-label={words.close} onClick={close}>
          ×
        </button>
        <Suspense>{open && <Start close={close} />}</Suspense>
      </Dialog>
    </>
  );
}
