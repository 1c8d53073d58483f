import { GitCompareArrows } from 'lucide-react';
import { useId, useState } from 'react';
import { textIn } from '../../story/text.ts';
import { theStory, theTextScene } from '../../view/selectors.ts';
import { compareWith } from '../../view/transitions.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { useWords } from '../../view/words/useWords.ts';
import styles from './Timeline.module.css';

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
        // A long story has thousands of scenes, which are listed only when somebody looks.
        onToggle={(event) => setShown(event.newState === 'open')}
      >
        {shown && <Choice />}
      </div>
    </>
  );
}

function Choice() {
  const { apply } = useViewStore();
  const story = useView(theStory);
  const scene = useView(theTextScene);
  const compare = useView((state) => state.compare);
  const { words, wording, language } = useWords();
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
          <option value="">{words.compareNone}</option>
          {story.scenes.map(({ id, title }, index) => (
            <option key={id} value={index} disabled={index === scene}>
              {wording.sceneShort(index + 1)}: {textIn(title, language)}
            </option>
          ))}
        </select>
      </label>
      <p>{words.compareHelp}</p>
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
