import { useStage } from '../../stage/useStage.ts';
import { NO_ONE, NO_SCENES } from '../../story/messages/noScenes.ts';
import { useViewStore } from '../../view/useView.ts';
import { INSTEAD } from '../../view/words/noScenes.ts';
import { useWords } from '../../view/words/useWords.ts';
import { LaterScenesSwitch } from '../guard/LaterScenesSwitch.tsx';
import { switchView } from '../header/switchView.ts';
import styles from './StorylinesView.module.css';

/** In place of a view that goes from scene to scene, for a network without time: why it is empty, and where to look instead. */
export function NoScenes() {
  const { language } = useWords();
  return (
    <div className={styles.view}>
      <p>{NO_SCENES[language]}</p>
      <p className={styles.help}>{INSTEAD[language]}</p>
      <OtherViews />
    </div>
  );
}

/** In place of storylines where no one has a line. The switch can bring in later scenes. */
export function NoOne() {
  const { language } = useWords();
  return (
    <div className={styles.view}>
      <p>{NO_ONE[language]}</p>
      <OtherViews />
      <LaterScenesSwitch />
    </div>
  );
}

function OtherViews() {
  const store = useViewStore();
  const { media } = useStage();
  const { words } = useWords();
  return (
    <p className={styles.row}>
      {(['graph', 'tables'] as const).map((view) => (
        <button key={view} type="button" onClick={() => switchView(store, media, view)}>
          {words.viewNames[view]}
        </button>
      ))}
    </p>
  );
}
