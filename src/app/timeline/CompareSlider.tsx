import { textIn } from '../../story/text.ts';
import { theStory } from '../../view/selectors.ts';
import { compareWith } from '../../view/transitions.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { useWords } from '../../view/words/useWords.ts';
import styles from './Timeline.module.css';

/** The second thumb: while two scenes are compared, the other one on the same track. */
export default function CompareSlider({ compare }: { compare: number }) {
  const { apply } = useViewStore();
  const story = useView(theStory);
  const { words, wording, language } = useWords();
  const title = textIn(story.scenes[compare]?.title ?? {}, language);
  return (
    <input
      type="range"
      className={styles.other}
      aria-label={words.compareScene}
      aria-valuetext={wording.scene(compare + 1, story.scenes.length, title)}
      min={1}
      max={story.scenes.length}
      step={1}
      value={compare + 1}
      onChange={({ target }) => {
        const other = Number(target.value) - 1;
        // On the current scene itself there is nothing to compare, and the thumb passes over it.
        apply((state) =>
          other === state.scene
            ? compareWith(other + Math.sign(other - (state.compare ?? other)))(state)
            : compareWith(other)(state),
        );
      }}
    />
  );
}
