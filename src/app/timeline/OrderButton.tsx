import { CalendarClock } from 'lucide-react';
import { setOrder } from '../../view/lensSteps.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { useWords } from '../../view/words/useWords.ts';
import styles from './Timeline.module.css';

/** Switches between the order in which a story is told and that in which it happens. */
export default function OrderButton() {
  const { apply } = useViewStore();
  const order = useView((state) => state.lens.order);
  const { words } = useWords();
  return (
    <button
      type="button"
      className={`icon ${styles.named}`}
      aria-label={words.asHappened}
      title={words.asHappened}
      aria-pressed={order === 'happened'}
      onClick={() => apply(setOrder(order === 'happened' ? 'told' : 'happened'))}
    >
      <CalendarClock aria-hidden="true" />
      <span>{words.asHappenedShort}</span>
    </button>
  );
}
