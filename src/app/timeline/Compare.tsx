import { GitCompareArrows } from 'lucide-react';
import { lazy, Suspense, useId, useState } from 'react';
import { textIn } from '../../story/text.ts';
import { theStory } from '../../view/selectors.ts';
import { compareWith } from '../../view/transitions.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { useWords } from '../../view/words/useWords.ts';
import styles from './Timeline.module.css';

const CompareChoice = lazy(() => import('./CompareChoice.tsx'));

/** Chooses the scene that the current one is compared with. */
export function Compare() {
  const id = useId();
  const { words } = useWords();
  const compare = useView((state) => state.compare);
  const scenes = useView(theStory).scenes.length;
  const [shown, setShown] = useState(false);
  return (
    <>
      <button
        type="button"
        className="icon"
        popoverTarget={id}
        aria-label={words.compare}
        title={words.compare}
        aria-pressed={compare !== undefined}
        disabled={scenes < 2}
      >
        <GitCompareArrows aria-hidden="true" />
      </button>
      <div
        id={id}
        popover="auto"
        role="dialog"
        aria-label={words.compareWith}
        className={styles.compare}
        // A long story has thousands of scenes, which are listed only while the choice is open.
        onToggle={(event) => setShown(event.newState === 'open')}
      >
        <Suspense>{shown && <CompareChoice />}</Suspense>
      </div>
    </>
  );
}

/** The second thumb: while two scenes are compared, the other one on the same track. */
export function CompareSlider() {
  const { apply } = useViewStore();
  const story = useView(theStory);
  const compare = useView((state) => state.compare);
  const { words, wording, language } = useWords();
  if (compare === undefined) return null;
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
