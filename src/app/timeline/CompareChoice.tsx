import { useMemo } from 'react';
import { sceneTitle } from '../../story/sceneTitle.ts';
import { theSeenStory, theStory, theTextScene } from '../../view/selectors.ts';
import { told } from '../../view/told.ts';
import { compareWith } from '../../view/transitions.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { DETAIL_WORDS } from '../../view/words/details.ts';
import { useWords } from '../../view/words/useWords.ts';
import { LongSelect } from '../LongSelect.tsx';
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
  const choices = useMemo(
    () =>
      scenes.map((_, index) => ({
        value: `${index}`,
        // Begins with the number, so that typing it chooses the scene.
        name: [index + 1, sceneTitle(seen, index, language)].filter(Boolean).join(': '),
        lang: told(seen.scenes[index]?.title ?? {}, language).lang,
        disabled: index === scene,
      })),
    [scenes, seen, scene, language],
  );
  return (
    <>
      <LongSelect
        label={words.compareWith}
        find="scene"
        choices={choices}
        value={compare === undefined ? '' : `${compare}`}
        near={`${scene}`}
        none={details.compareNone}
        choose={(value) => apply(compareWith(value === '' ? undefined : Number(value)))}
      />
      <p>
        {details.compareHelp} <span className={styles.tip}>{details.compareTip}</span>
      </p>
    </>
  );
}
