import { ListFilter } from 'lucide-react';
import { useId } from 'react';
import { lazyPart } from '../../stage/lazyPart.tsx';
import { fillersOf } from '../../story/castAt.ts';
import { useView } from '../../view/useView.ts';
import { useWords } from '../../view/words/useWords.ts';
import { Popover } from '../Popover.tsx';
import styles from './CastFilter.module.css';

const Filters = lazyPart(() => import('./Filters.tsx'));

/** A cast smaller than this is shown whole and needs no filter. */
const LARGE = 13;

/** For a large cast: how many of its characters are on the picture, and the button to the filters that decide it. */
export function CastFilter() {
  const whole = useView((state) => state.whole);
  const shown = useView((state) => fillersOf(state.story, true).size);
  const lens = useView((state) => state.lens);
  const { words } = useWords();
  const menu = useId();
  const all = whole.characters.length;
  if (all < LARGE && shown === all && lens.counted === 'present') return null;
  return (
    <div className={styles.cast}>
      <p>{words.peopleShown(shown, all)}</p>
      <button type="button" popoverTarget={menu}>
        <ListFilter aria-hidden="true" />
        {words.filter}
      </button>
      <Popover id={menu} label={words.filter} className={styles.filters}>
        <Filters />
      </Popover>
    </div>
  );
}
