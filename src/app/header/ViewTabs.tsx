import { useStage } from '../../stage/useStage.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { VIEWS } from '../../view/viewState.ts';
import { useWords } from '../../view/words/useWords.ts';
import { switchView } from './switchView.ts';
import styles from './ViewTabs.module.css';

/** Switches between the views of the story: graph, storylines, tables, filmstrip. */
export function ViewTabs() {
  const store = useViewStore();
  const { media } = useStage();
  const view = useView((state) => state.view);
  const { words } = useWords();
  return (
    <fieldset className={styles.tabs} aria-label={words.views}>
      {VIEWS.map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={one === view}
          onClick={() => switchView(store, media, one)}
        >
          {words.viewNames[one]}
        </button>
      ))}
    </fieldset>
  );
}
