import { ChartSpline } from 'lucide-react';
import { lazy, Suspense, useId, useState } from 'react';
import { useWords } from '../../view/words/useWords.ts';
import styles from './Timeline.module.css';

const Curves = lazy(() => import('./Curves.tsx'));

/** The button to the curves and turning points; what is behind it is loaded when it is asked for. */
export function CurveMenu() {
  const id = useId();
  const { words } = useWords();
  const [asked, setAsked] = useState(false);
  return (
    <>
      <button
        type="button"
        className="icon"
        popoverTarget={id}
        aria-label={words.curves}
        title={words.curves}
      >
        <ChartSpline aria-hidden="true" />
      </button>
      <div
        id={id}
        popover="auto"
        role="dialog"
        aria-label={words.curves}
        className={styles.menu}
        onToggle={() => setAsked(true)}
      >
        <Suspense>{asked && <Curves />}</Suspense>
      </div>
    </>
  );
}
