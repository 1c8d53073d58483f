import { useEffect, useRef } from 'react';
import type { AppLanguage } from '../../story/messages/languages.ts';
import { CHECK_WORDS } from '../../view/words/checks.ts';
import styles from './Observations.module.css';

type MeantButtonProps = {
  readonly language: AppLanguage;
  readonly isOpen: boolean;
  readonly open: () => void;
  readonly keep: (reason: string) => void;
};

/** Says that something is meant, perhaps with a reason. */
export function MeantButton({ language, isOpen, open, keep }: MeantButtonProps) {
  const words = CHECK_WORDS[language];
  const reason = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isOpen) reason.current?.focus();
  }, [isOpen]);
  if (!isOpen)
    return (
      <button type="button" onClick={open}>
        {words.meant}
      </button>
    );
  return (
    <form
      className={styles.reason}
      onSubmit={(event) => {
        event.preventDefault();
        keep(reason.current?.value ?? '');
      }}
    >
      <input ref={reason} aria-label={words.reason} placeholder={words.reason} maxLength={200} />
      <button type="submit">{words.keep}</button>
    </form>
  );
}
