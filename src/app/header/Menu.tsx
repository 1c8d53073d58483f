import { type ComponentType, lazy, Suspense, useMemo, useState } from 'react';
import styles from './Menu.module.css';

/** A menu of the header, which is opened by the button that names its id; what is in it is fetched when it is first opened. */
export function Menu(props: { id: string; label: string; load: () => Promise<{ default: ComponentType }> }) {
  const { id, label, load } = props;
  const Inside = useMemo(() => lazy(load), [load]);
  const [asked, setAsked] = useState(false);
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
