import { isTimeless } from '../../story/isTimeless.ts';
import { showLaterScenes } from '../../view/choiceSteps.ts';
import { hiddenScenes, seesWholeStory, theLanguage } from '../../view/selectors.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { GUARD_WORDS } from '../../view/words/guard.ts';
import styles from './Guard.module.css';
import { useKnow } from './useKnow.ts';

/** Whether views of the whole story show what comes after the current scene; where they do not, how much that is. A network has none. */
export function LaterScenesSwitch() {
  const { apply } = useViewStore();
  const all = useView(seesWholeStory);
  const hidden = useView(hiddenScenes);
  const timeless = useView((state) => isTimeless(state.whole));
  const words = GUARD_WORDS[useView(theLanguage)];
  const know = useKnow();
  if (timeless) return null;
  return (
    <span className={styles.ahead}>
      <label>
        <input type="checkbox" checked={all} onChange={() => apply(showLaterScenes(!all))} />
        {words.show}
      </label>
      {hidden > 0 && (
        <>
          <small>{words.hidden(hidden)}</small>
          <button type="button" onClick={know}>
            {words.know}
          </button>
        </>
      )}
    </span>
  );
}
