import { type ReactNode, Suspense, useRef, useState } from 'react';
import { useWords } from '../../view/words/useWords.ts';
import { Dialog } from '../Dialog.tsx';
import styles from './HeaderDialog.module.css';

type HeaderDialogProps = {
  readonly label: string;
  readonly icon: ReactNode;
  readonly className: string | undefined;
  readonly children: (close: () => void) => ReactNode;
};

/** A button of the header that opens a dialog. What is in it is loaded when it is first opened, and rendered while it is open. */
export function HeaderDialog({ label, icon, className, children }: HeaderDialogProps) {
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
        {icon}
        <span>{label}</span>
      </button>
      <Dialog
        ref={dialog}
        className={`${styles.dialog} ${className}`}
        label={label}
        onClose={() => setOpen(false)}
      >
        <button type="button" className={`icon ${styles.close}`} aria-label={words.close} onClick={close}>
          ×
        </button>
        <Suspense>{open && children(close)}</Suspense>
      </Dialog>
    </>
  );
}
