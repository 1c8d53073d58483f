import { type ComponentType, Suspense, useState } from 'react';
import { useSoon } from '../useSoon.ts';
import styles from './Menu.module.css';

/** A menu of the header, opened by a button with `popoverTarget={id}`. Its content is loaded after the first picture and kept. */
export function Menu(props: { id: string; label: string; Content: ComponentType }) {
  const { id, label, Content } = props;
  const [isLoaded, setLoaded] = useState(false);
  useSoon(() => setLoaded(true));
  return (
    <div
      id={id}
      popover="auto"
      role="dialog"
      aria-label={label}
      className={styles.menu}
      onToggle={() => setLoaded(true)}
    >
      <Suspense>{isLoaded && <Content />}</Suspense>
    </div>
  );
}
