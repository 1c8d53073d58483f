import { showLaterScenes } from '../../view/choiceSteps.ts';
import { seesWholeStory, theLanguage } from '../../view/selectors.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { GUARD_WORDS } from '../../view/words/guard.ts';
import styles from '../notices/Notices.module.css';

/** After a file was opened: that its story is shown whole, and the button for a reader who does not know it yet. */
export function HideLater() {
  const { apply, set } = useViewStore();
  const words = GUARD_WORDS[useView(theLanguage)];
  if (!useView(seesWholeStory)) return null;
  return (
    <p className={styles.offer}>
      <span>{words.shownWhole}</span>
      <button
        type="button"
        onClick={() => {
          apply(showLaterScenes(false));
          set({ notice: undefined });
        }}
      >
        {words.hideLater}
      </button>
    </p>
  );
}
