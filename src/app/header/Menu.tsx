import { type ComponentType, lazy, Suspense, useMemo, useState } from 'react';
import { useSoon } from '../useSoon.ts';
import styles from './Menu.module.css';

/** A menu of the header, opened by a button with `popoverTarget={id}`. Its content is loaded after the first picture and kept. */
export function Menu(props: { id: string; label: string; load: () => Promise<{ default: ComponentType }> }) {
  const { id, label, load } = props;
  const Content = useMemo(() => lazy(load), [load]);
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
