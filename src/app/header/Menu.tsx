import { type ReactNode, Suspense, useState } from 'react';
import { useSoon } from '../useSoon.ts';
import styles from './Menu.module.css';

/**
 * A menu of the header, opened by a button with `popoverTarget={id}`. Its content is loaded after the first picture, perhaps only after the menu
 * has opened, and kept: it is told whether the menu is open.
 */
export function Menu(props: {
  id: string;
  label: string;
  Content: (props: { isOpen: boolean }) => ReactNode;
}) {
  const { id, label, Content } = props;
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
