import { type ComponentType, Suspense, useState } from 'react';
import { useSoon } from '../useSoon.ts';
import styles from './Menu.module.css';

type MenuProps = {
  readonly id: string;
  readonly label: string;
  readonly Content: ComponentType<{ isOpen: boolean }>;
};

/**
 * A menu of the header, opened by a button with `popoverTarget={id}`. Its content is loaded after the first picture, perhaps only after the menu
 * has opened, and kept: it is told whether the menu is open.
 */
export function Menu({ id, label, Content }: MenuProps) {
  const [isLoaded, setLoaded] = useState(false);
  const [isOpen, setOpen] = useState(false);
  useSoon(() => setLoaded(true));
  return (
    <div
      id={id}
      popover="auto"
      role="dialog"
      aria-label={label}
      className={styles.menu}
      onToggle={({ newState }) => {
        setLoaded(true);
        setOpen(newState === 'open');
      }}
    >
      <Suspense>{isLoaded && <Content isOpen={isOpen} />}</Suspense>
    </div>
  );
}
