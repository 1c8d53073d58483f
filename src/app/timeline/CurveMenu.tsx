import { ChartSpline } from 'lucide-react';
import { useId } from 'react';
import { lazyPart } from '../../stage/lazyPart.tsx';
import { useWords } from '../../view/words/useWords.ts';
import { Popover } from '../Popover.tsx';
import styles from './Timeline.module.css';

const Curves = lazyPart(() => import('./Curves.tsx'));

/** The button that opens the curves and turning points, which are loaded when it is first pressed. */
export function CurveMenu() {
  const id = useId();
  const { words } = useWords();
  return (
    <>
      <button
        type="button"
        className={`icon ${styles.named}`}
        popoverTarget={id}
        aria-label={words.curves}
        title={words.curves}
      >
        <ChartSpline aria-hidden="true" />
        <span>{words.curvesShort}</span>
      </button>
      <Popover id={id} label={words.curves} className={styles.menu}>
        <Curves />
      </Popover>
    </>
  );
}
