import { sceneTitle } from '../../story/sceneTitle.ts';
import { theSeenStory, theTextScene } from '../../view/selectors.ts';
import { goTo } from '../../view/transitions.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { DETAIL_WORDS } from '../../view/words/details.ts';
import { useWords } from '../../view/words/useWords.ts';
import styles from './Panel.module.css';

/** A list of scenes (0-based) by number, each a button that goes there. */
export function SceneChips({ scenes }: { scenes: readonly number[] }) {
  const { apply } = useViewStore();
  const story = useView(theSeenStory);
  const current = useView(theTextScene);
  const { wording, language } = useWords();
  const details = DETAIL_WORDS[language];
  if (scenes.length === 0) return <p className={styles.quiet}>{details.noScenes}</p>;
  return (
    <ul className={styles.chips}>
      {scenes.map((scene) => (
        <li key={scene}>
          <button
            type="button"
            aria-label={[wording.sceneShort(scene + 1), sceneTitle(story, scene, language)]
              .filter(Boolean)
              .join(', ')}
            aria-current={scene === current ? 'step' : undefined}
            onClick={() => apply(goTo(scene))}
          >
            {scene + 1}
          </button>
        </li>
      ))}
    </ul>
  );
}
