import { LibraryBig } from 'lucide-react';
import { lazyPart } from '../../stage/lazyPart.tsx';
import { useWords } from '../../view/words/useWords.ts';
import { HeaderDialog } from '../header/HeaderDialog.tsx';
import styles from './StartDialog.module.css';

const Start = lazyPart(() => import('./Start.tsx'));

/** The button that opens the start screen. */
export function StartDialog() {
  const { words } = useWords();
  return (
    <HeaderDialog label={words.stories} icon={<LibraryBig aria-hidden="true" />} className={styles.dialog}>
      {(close) => <Start close={close} />}
    </HeaderDialog>
  );
}
