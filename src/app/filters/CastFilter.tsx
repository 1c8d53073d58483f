import { ListFilter } from 'lucide-react';
import { useId } from 'react';
import { lazyPart } from '../../stage/lazyPart.tsx';
import { peopleCounted } from '../../view/met.ts';
import { useView } from '../../view/useView.ts';
import { useWords } from '../../view/words/useWords.ts';
import { Popover } from '../Popover.tsx';
import styles from './CastFilter.module.css';

const Filters = lazyPart(() => import('./Filters.tsx'));

/** A cast smaller than this is shown whole and needs no filter. */
const LARGE = 13;

/** For a large cast: how many of those whom the reader has met are on the picture, and the button to the filters that decide it. */
export default function CastFilter() {
  const whole = useView((state) => state.whole);
  const shown = useView((state) => peopleCounted(state).shown);
  const all = useView((state) => peopleCounted(state).all);
  const lens = useView((state) => state.lens);
  const { words } = useWords();
  const menu = useId();
  if (whole.characters.length < LARGE && shown === all && lens.counted === 'present') return null;
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
