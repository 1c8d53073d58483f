import type { CSSProperties } from 'react';
import { theScene, theStory } from '../../view/selectors.ts';
import { useView } from '../../view/useView.ts';
import { SceneCount } from '../passages/SceneCount.tsx';
import { shareOf } from './shareOf.ts';
import styles from './Timeline.module.css';
import { useShownScenes } from './useShownScenes.ts';

/** The title of the current scene. It follows the thumb and stays within the track. */
export function SceneTitle() {
  const story = useView(theStory);
  const scene = useView(theScene);
  const compare = useView((state) => state.compare);
  const { number, title } = useShownScenes(scene);
  return (
    <div className={styles.titleLine} aria-hidden="true">
      <span className={styles.title} style={{ '--share': shareOf(story, scene) } as CSSProperties}>
        <b>{compare === undefined ? <SceneCount scene={scene} or={number} /> : number}</b> {title}
      </span>
    </div>
  );
}
