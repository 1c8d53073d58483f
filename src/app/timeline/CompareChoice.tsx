import { sceneTitle } from '../../story/sceneTitle.ts';
import { theSeenStory, theStory, theTextScene } from '../../view/selectors.ts';
import { told } from '../../view/told.ts';
import { compareWith } from '../../view/transitions.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { DETAIL_WORDS } from '../../view/words/details.ts';
import { useWords } from '../../view/words/useWords.ts';
import styles from './Timeline.module.css';

/** The scene that the current one is compared with, or none. Later scenes can be chosen by number. */
export default function CompareChoice() {
  const { apply } = useViewStore();
  const { scenes } = useView(theStory);
  const seen = useView(theSeenStory);
  const scene = useView(theTextScene);
  const compare = useView((state) => state.compare);
  const { words, language } = useWords();
  const details = DETAIL_WORDS[language];
  return (
    <>
      <label>
        {words.compareWith}
        <select
          value={compare ?? ''}
          onChange={({ target }) =>
            apply(compareWith(target.value === '' ? undefined : Number(target.value)))
          }
        >
          <option value="">{details.compareNone}</option>
          {scenes.map(({ id }, index) => (
            <option
              key={id}
              value={index}
              disabled={index === scene}
              lang={told(seen.scenes[index]?.title ?? {}, language).lang}
            >
              {/* Begins with the number, so that typing it chooses the scene. */}
              {[index + 1, sceneTitle(seen, index, language)].filter(Boolean).join(': ')}
            </option>
          ))}
        </select>
      </label>
      <p>
        {details.compareHelp} <span className={styles.tip}>{details.compareTip}</span>
      </p>
    </>
  );
}
