import { type ComponentType, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useWords } from '../../view/words/useWords.ts';
import { useApp } from '../useApp.ts';
import { SEARCH_OPENS } from './openSearch.ts';
import styles from './Search.module.css';

/** Milliseconds after which the field is loaded: after the first picture, and before anyone can have opened the dialog. */
const SOON = 50;

/** A dialog that finds characters, scenes and relations by part of their name, and goes there. */
export function Search() {
  const { words } = useWords();
  const dialog = useApp().search;
  // A long story is searched only while the dialog is open.
  const [shown, setShown] = useState(false);
  const [Field, setField] = useState<ComponentType<{ close: () => void }>>();
  // Not by `lazy`, with which the dialog would open without its field, and lose what is typed at once.
  useEffect(() => {
    const load = async () => {
      const { SearchField } = await import('./SearchField.tsx');
      setField(() => SearchField);
    };
    const timer = setTimeout(load, SOON);
    return () => clearTimeout(timer);
  }, []);
  useEffect(() => {
    const opens = () => flushSync(() => setShown(true));
    const element = dialog.current;
    element?.addEventListener(SEARCH_OPENS, opens);
    return () => element?.removeEventListener(SEARCH_OPENS, opens);
  }, [dialog]);
  const close = () => dialog.current?.close();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click beside the dialog closes it, as Escape does
    <dialog
      ref={dialog}
      className={styles.search}
      aria-label={words.search}
      onClose={() => setShown(false)}
      onClick={(event) => event.target === dialog.current && close()}
    >
      {shown && Field && <Field close={close} />}
    </dialog>
  );
}
