import { textIn } from '../../story/text.ts';
import type { Scene } from '../../story/types.ts';
import { quoting } from '../../view/quoting.tsx';
import { theWhole } from '../../view/selectors.ts';
import { told } from '../../view/told.ts';
import { useView } from '../../view/useView.ts';
import { useWords } from '../../view/words/useWords.ts';
import { SceneCount } from '../passages/SceneCount.tsx';
import { useSceneWhileScrubbing } from '../timeline/useSceneWhileScrubbing.ts';
import styles from './Panel.module.css';

/** The number, place, act and title of the current scene, and what happens in it. It follows the slider's thumb, as the picture does. */
export function SceneHead() {
  const story = useView(theWhole);
  const whole = useView((state) => state.whole);
  const index = useSceneWhileScrubbing();
  const { words, wording, language } = useWords();
  const scene = story.scenes[index] as Scene;
  const place = story.places.find(({ id }) => id === scene.place)?.name;
  const act = story.acts.find(({ id }) => id === scene.act)?.title;
  const toldAt = whole.scenes.findIndex(({ id }) => id === scene.id);
  return (
    <div className={styles.head}>
      <p className={styles.over}>
        <SceneCount scene={index} or={wording.sceneShort(index + 1)} />
        {toldAt !== index && ` · ${words.toldAs(toldAt + 1)}`}
        {[place, act].map((text) => text && quoting(` · ${textIn(text, language)}`, [text], language))}
      </p>
      <h2 {...told(scene.title, language)} />
      {scene.summary && <p className={styles.prose} {...told(scene.summary, language)} />}
    </div>
  );
}
