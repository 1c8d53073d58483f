import { useStage } from '../../stage/useStage.ts';
import { NO_SCENES } from '../../story/messages/noScenes.ts';
import { useViewStore } from '../../view/useView.ts';
import { INSTEAD } from '../../view/words/noScenes.ts';
import { useWords } from '../../view/words/useWords.ts';
import { switchView } from '../header/switchView.ts';
import styles from './StorylinesView.module.css';

/** In place of a view that goes from scene to scene, for a network without time: why it is empty, and where to look instead. */
export function NoScenes() {
  const store = useViewStore();
  const { media } = useStage();
  const { words, language } = useWords();
  return (
    <div className={styles.view}>
      <p>{NO_SCENES[language]}</p>
      <p className={styles.help}>{INSTEAD[language]}</p>
      <p className={styles.row}>
        {(['graph', 'tables'] as const).map((view) => (
          <button key={view} type="button" onClick={() => switchView(store, media, view)}>
            {words.viewNames[view]}
          </button>
        ))}
      </p>
    </div>
  );
}
