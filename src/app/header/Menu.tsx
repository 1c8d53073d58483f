import { type ComponentType, lazy, Suspense, useEffect, useMemo, useState } from 'react';
import styles from './Menu.module.css';

/** Milliseconds after which the content of a menu is loaded, if it has not been opened before. */
const SOON = 50;

/** A menu of the header, opened by a button with `popoverTarget={id}`. Its content is loaded after the first picture and kept. */
export function Menu(props: { id: string; label: string; load: () => Promise<{ default: ComponentType }> }) {
  const { id, label, load } = props;
  const Content = useMemo(() => lazy(load), [load]);
  const [isLoaded, setLoaded] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLoaded(true), SOON);
    return () => clearTimeout(timer);
  }, []);
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
