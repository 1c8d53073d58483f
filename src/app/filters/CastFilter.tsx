import { ListFilter } from 'lucide-react';
import { lazy, Suspense, useId, useState } from 'react';
import { useView } from '../../view/useView.ts';
import { useWords } from '../../view/words/useWords.ts';
import styles from './CastFilter.module.css';

const Filters = lazy(() => import('./Filters.tsx'));

/** A cast of fewer people than this is on the picture at once, and needs no filter. */
const FEW = 13;

/** For a big cast: how many of it are on the picture and why, and behind a button what decides that. */
export function CastFilter() {
  const whole = useView((state) => state.whole);
  const shown = useView((state) => state.story.characters.length);
  const lens = useView((state) => state.lens);
  const { words } = useWords();
  const menu = useId();
  const [asked, setAsked] = useState(false);
  const all = whole.characters.length;
  if (all < FEW && shown === all && lens.counted === 'present') return null;
  return (
    <div className={styles.cast}>
      <p>{words.peopleShown(shown, all)}</p>
      <button type="button" popoverTarget={menu}>
        <ListFilter aria-hidden="true" />
        {words.filter}
      </button>
      <div
        id={menu}
        popover="auto"
        role="dialog"
        aria-label={words.filter}
        className={styles.filters}
        onToggle={({ newState }) => setAsked(newState === 'open')}
      >
        <Suspense>{asked && <Filters />}</Suspense>
      </div>
    </div>
  );
}
