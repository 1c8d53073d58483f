import type { CSSProperties } from 'react';
import { say } from '../../story/text.ts';
import { theScene, theStory } from '../../view/selectors.ts';
import { useView } from '../../view/store.ts';
import { useWords } from '../useWords.ts';
import styles from './Timeline.module.css';

/** The current scene's title beside the thumb, which it follows without leaving the track. */
export function SceneTitle() {
  const story = useView(theStory);
  const scene = useView(theScene);
  const scenes = story.scenes.length;
  const { wording, language } = useWords();
  const share = scenes > 1 ? scene / (scenes - 1) : 0;
  return (
    <div className={styles.titleLine} aria-hidden="true">
      <span className={styles.title} style={{ '--share': share } as CSSProperties}>
        <b>{wording.sceneShort(scene + 1)}</b> {say(story.scenes[scene]?.title ?? {}, language)}
      </span>
    </div>
  );
}
