import type { ReactNode, Ref } from 'react';
import styles from './Dialog.module.css';

type DialogProps = {
  readonly ref: Ref<HTMLDialogElement>;
  readonly label: string;
  readonly className: string | undefined;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A modal dialog. A click beside it closes it, as Escape does. */
export function Dialog({ ref, label, className, onClose, children }: DialogProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the browser closes a dialog on Escape
    <dialog
      ref={ref}
      className={`${styles.dialog} ${className}`}
      aria-label={label}
      onClose={onClose}
      onClick={({ target, currentTarget }) => target === currentTarget && currentTarget.close()}
    >
      {children}
    </dialog>
  );
}
