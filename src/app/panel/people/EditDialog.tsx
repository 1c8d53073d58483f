import { type ReactNode, useEffect, useRef } from 'react';
import { useWords } from '../../../view/words/useWords.ts';
import { Dialog } from '../../Dialog.tsx';
import styles from './People.module.css';

type EditDialogProps = {
  readonly title: string;
  /** What the button says that makes the edit. */
  readonly submit: string;
  /** Whether enough is chosen to make it. */
  readonly isReady: boolean;
  readonly make: () => void;
  readonly close: () => void;
  readonly children: ReactNode;
};

/** A dialog, open from its first moment, with a form that makes an edit. */
export function EditDialog({ title, submit, isReady, make, close, children }: EditDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { words } = useWords();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <Dialog ref={dialog} className={styles.dialog} label={title} onClose={close}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!isReady) return;
          // Closed first, so that the focus goes back to where it was, if that is still there after the edit.
          dialog.current?.close();
          make();
        }}
      >
        <h2>{title}</h2>
        {children}
        <p className={styles.ends}>
          <button type="button" onClick={() => dialog.current?.close()}>
            {words.cancel}
          </button>
          <button type="submit" className={styles.make} disabled={!isReady}>
            {submit}
          </button>
        </p>
      </form>
    </Dialog>
  );
}
