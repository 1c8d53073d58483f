import { hiddenScenes, theSeenStory } from '../../view/selectors.ts';
import { useView } from '../../view/useView.ts';
import { EXPORT_WORDS } from '../../view/words/exporting.ts';
import { useWords } from '../../view/words/useWords.ts';
import { posterOf } from '../files/posterOf.tsx';
import styles from './PrintSheet.module.css';
import { PAPER_WITH_TEXT } from './paper.ts';
import { SceneText } from './SceneText.tsx';

/** A page for each scene that may be shown: its picture and its text. */
export function Booklet() {
  const state = useView((all) => all);
  const hidden = useView(hiddenScenes);
  const { language } = useWords();
  return (
    <div className={styles.sheet}>
      {theSeenStory(state).scenes.map(({ id }, scene) => (
        <div key={id} className={styles.page} data-view="graph">
          <div className={styles.picture}>
            {posterOf(
              { ...state, view: 'graph', scene, time: scene, compare: undefined },
              'light',
              PAPER_WITH_TEXT,
            )}
          </div>
          <SceneText scene={scene} />
        </div>
      ))}
      {hidden > 0 && <p className={styles.text}>{EXPORT_WORDS[language].hidden(hidden)}</p>}
    </div>
  );
}
