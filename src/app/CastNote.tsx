import { GREATEST_CAST } from '../picture/firstLook.ts';
import { take, useView } from '../view/store.ts';
import { showMost } from '../view/transitions.ts';
import styles from './LegendBar.module.css';
import { useWords } from './useWords.ts';

/** For a big cast: how many of it are on the picture, and how to see more of it, or fewer. */
export function CastNote() {
  const whole = useView((state) => state.whole);
  const most = useView((state) => state.most);
  const { words } = useWords();
  const all = whole.characters.length;
  if (all <= 20) return null;
  const choices = [12, 20, 40, GREATEST_CAST, all].filter(
    (count, index, counts) =>
      count <= Math.min(GREATEST_CAST, all) && count !== most && counts.indexOf(count) === index,
  );
  return (
    <p className={styles.cast}>
      {words.peopleShown(most, all)}
      {choices.map((count) => (
        <button key={count} type="button" onClick={() => take(showMost(count))}>
          {words.showPeople(count)}
        </button>
      ))}
    </p>
  );
}
