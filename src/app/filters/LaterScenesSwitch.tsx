import { seesWholeStory } from '../../view/selectors.ts';
import { showLaterScenes } from '../../view/transitions.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { useWords } from '../../view/words/useWords.ts';
import styles from './LaterScenesSwitch.module.css';

/** Whether views of the whole story show what comes after the current scene. */
export function LaterScenesSwitch() {
  const { apply } = useViewStore();
  const all = useView(seesWholeStory);
  const { words } = useWords();
  return (
    <label className={styles.ahead}>
      <input type="checkbox" checked={all} onChange={() => apply(showLaterScenes(!all))} />
      {words.showLaterScenes}
    </label>
  );
}
