import { lazy, Suspense, useState } from 'react';
import { useWords } from '../useWords.ts';
import styles from './Menu.module.css';

const Settings = lazy(() => import('./Settings.tsx'));

/** Where the settings are; they are loaded when they are asked for. */
export function SettingsMenu({ id }: { id: string }) {
  const { words } = useWords();
  const [asked, setAsked] = useState(false);
  return (
    <div
      id={id}
      popover="auto"
      role="dialog"
      aria-label={words.settings}
      className={styles.menu}
      onToggle={() => setAsked(true)}
    >
      <Suspense>{asked && <Settings />}</Suspense>
    </div>
  );
}
