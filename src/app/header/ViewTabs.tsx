import { useStage } from '../../stage/useStage.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { VIEWS } from '../../view/viewState.ts';
import { useWords } from '../../view/words/useWords.ts';
import { VIEW_PARTS } from '../viewParts.ts';
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
      {VIEWS.map((one) => {
        const load = () => {
          if (one !== 'graph') VIEW_PARTS[one].load().catch(() => {});
        };
        return (
          <button
            key={one}
            type="button"
            aria-pressed={one === view}
            onPointerEnter={load}
            onFocus={load}
            onClick={() => switchView(store, media, one)}
          >
            {words.viewNames[one]}
          </button>
        );
      })}
    </fieldset>
  );
}
