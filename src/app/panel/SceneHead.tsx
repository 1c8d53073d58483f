import { Fragment } from 'react';
import { sceneTitleText } from '../../story/sceneTitle.ts';
import { textIn } from '../../story/text.ts';
import type { Scene } from '../../story/types.ts';
import { quoting } from '../../view/quoting.tsx';
import { theScene, theWhole } from '../../view/selectors.ts';
import { told } from '../../view/told.ts';
import { useView } from '../../view/useView.ts';
import { useWords } from '../../view/words/useWords.ts';
import { SceneCount } from '../passages/SceneCount.tsx';
import styles from './Panel.module.css';

/** The number, place, act and title of the current scene, and what happens in it. It follows the slider's thumb, as the picture does. */
export function SceneHead() {
  const story = useView(theWhole);
  const whole = useView((state) => state.whole);
  const index = useView(theScene);
  const { words, wording, language } = useWords();
  const scene = story.scenes[index] as Scene;
  const place = story.places.find(({ id }) => id === scene.place)?.name;
  const act = story.acts.find(({ id }) => id === scene.act)?.title;
  const toldAt = whole.scenes.findIndex(({ id }) => id === scene.id);
  const count = <SceneCount scene={index} or={wording.sceneShort(index + 1)} />;
  const title = sceneTitleText(story, index);
  // A scene without a title of its own is headed by its number.
  const hasTitle = textIn(title, language) !== '';
  const over = [
    toldAt !== index && { words: words.toldAs(toldAt + 1), quoted: undefined },
    ...[place, act].map(
      (quoted) =>
        quoted &&
        textIn(quoted, language) !== textIn(title, language) && { words: textIn(quoted, language), quoted },
    ),
  ].filter((part) => !!part);
  return (
    <div className={styles.head}>
      <p className={styles.over}>
        {hasTitle && count}
        {over.map(({ words, quoted }, at) => (
          // With what separates it, so that the browser sets it as in the first screen.
          <Fragment key={at}>
            {quoting(`${hasTitle || at > 0 ? ' · ' : ''}${words}`, [quoted], language)}
          </Fragment>
        ))}
      </p>
      <h2>{hasTitle ? <span {...told(title, language)} /> : count}</h2>
      {scene.summary && <p className={styles.prose} {...told(scene.summary, language)} />}
    </div>
  );
}
