import { type ComponentType, lazy, Suspense, useEffect, useMemo, useState } from 'react';
import styles from './Menu.module.css';

/** Milliseconds after which what is in a menu is fetched, if nobody has opened it before. */
const SOON = 50;

/** A menu of the header, which is opened by the button that names its id; what is in it comes after the first picture. */
export function Menu(props: { id: string; label: string; load: () => Promise<{ default: ComponentType }> }) {
  const { id, label, load } = props;
  const Inside = useMemo(() => lazy(load), [load]);
  const [asked, setAsked] = useState(false);
  // There before anybody can have opened it, but not before the first picture.
  useEffect(() => {
    const timer = setTimeout(() => setAsked(true), SOON);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div
      id={id}
      popover="auto"
      role="dialog"
      aria-label={label}
      className={styles.menu}
      onToggle={() => setAsked(true)}
    >
      <Suspense>{asked && <Inside />}</Suspense>
    </div>
  );
}
