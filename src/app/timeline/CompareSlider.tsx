import { textIn } from '../../story/text.ts';
import { theSeenStory, theStory } from '../../view/selectors.ts';
import { compareWith } from '../../view/transitions.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { DETAIL_WORDS } from '../../view/words/details.ts';
import { useWords } from '../../view/words/useWords.ts';
import styles from './Timeline.module.css';

/** The second thumb on the track, while two scenes are compared: the other scene. */
export default function CompareSlider({ compare }: { compare: number }) {
  const { apply } = useViewStore();
  const scenes = useView(theStory).scenes.length;
  const story = useView(theSeenStory);
  const { wording, language } = useWords();
  const details = DETAIL_WORDS[language];
  const other = story.scenes[compare];
  return (
    <input
      type="range"
      className={styles.other}
      aria-label={details.compareScene}
      aria-valuetext={
        other
          ? wording.scene(compare + 1, scenes, textIn(other.title, language))
          : wording.sceneShort(compare + 1)
      }
      min={1}
      max={scenes}
      step={1}
      value={compare + 1}
      onChange={({ target }) => {
        const other = Number(target.value) - 1;
        // A scene is not compared with itself, so the thumb skips the current one.
        apply((state) =>
          other === state.scene
            ? compareWith(other + Math.sign(other - (state.compare ?? other)))(state)
            : compareWith(other)(state),
        );
      }}
    />
  );
}
