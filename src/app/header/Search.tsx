import { type ComponentType, Suspense, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { lazyPart } from '../../stage/lazyPart.tsx';
import { useWords } from '../../view/words/useWords.ts';
import { Dialog } from '../Dialog.tsx';
import { useApp } from '../useApp.ts';
import { useSoon } from '../useSoon.ts';
import { SEARCH_OPENS } from './openSearch.ts';
import styles from './Search.module.css';

const load = () => import('./SearchField.tsx');
const LazyField = lazyPart(load);

/** The dialog that finds characters, scenes and relations by part of their name, and goes to what is chosen. */
export function Search() {
  const { words } = useWords();
  const dialog = useApp().search;
  // The search runs only while the dialog is open; a long story takes a while.
  const [shown, setShown] = useState(false);
  const [Field, setField] = useState<ComponentType<{ close: () => void }>>();
  // Not lazily, if it can be: the dialog would open without its field, and the first keys typed would be lost.
  useSoon(() => {
    load().then(
      (loaded) => setField(() => loaded.default),
      () => setField(() => LazyField),
    );
  });
  useLayoutEffect(() => {
    const opens = () => flushSync(() => setShown(true));
    const element = dialog.current;
    element?.addEventListener(SEARCH_OPENS, opens);
    return () => element?.removeEventListener(SEARCH_OPENS, opens);
  }, [dialog]);
  const close = () => dialog.current?.close();
  return (
    <Dialog ref={dialog} className={styles.search} label={words.search} onClose={() => setShown(false)}>
      <Suspense>{shown && Field && <Field close={close} />}</Suspense>
    </Dialog>
  );
}
