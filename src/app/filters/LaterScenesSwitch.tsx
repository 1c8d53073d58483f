import { seesAll } from '../../view/selectors.ts';
import { take, useView } from '../../view/store.ts';
import { showAhead } from '../../view/transitions.ts';
import { useWords } from '../../view/words/useWords.ts';
import styles from './LaterScenesSwitch.module.css';

/** The switch of all that shows the whole story: whether it goes on behind the current scene. */
export function AheadSwitch() {
  const all = useView(seesAll);
  const { words } = useWords();
  return (
    <label className={styles.ahead}>
      <input type="checkbox" checked={all} onChange={() => take(showAhead(!all))} />
      {words.ahead}
    </label>
  );
}
