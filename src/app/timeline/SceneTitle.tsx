import type { CSSProperties } from 'react';
import { textIn } from '../../story/text.ts';
import { theStory } from '../../view/selectors.ts';
import { useView } from '../../view/useView.ts';
import { useWords } from '../../view/words/useWords.ts';
import { shareOf } from './shareOf.ts';
import styles from './Timeline.module.css';
import { useSceneWhileScrubbing } from './useSceneWhileScrubbing.ts';

/** The title of the current scene. It follows the thumb and stays within the track. */
export function SceneTitle() {
  const story = useView(theStory);
  const scene = useSceneWhileScrubbing();
  const { wording, language } = useWords();
  return (
    <div className={styles.titleLine} aria-hidden="true">
      <span className={styles.title} style={{ '--share': shareOf(story, scene) } as CSSProperties}>
        <b>{wording.sceneShort(scene + 1)}</b> {textIn(story.scenes[scene]?.title ?? {}, language)}
      </span>
    </div>
  );
}
