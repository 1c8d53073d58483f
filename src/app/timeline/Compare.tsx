import { GitCompareArrows } from 'lucide-react';
import { useId } from 'react';
import { lazyPart } from '../../stage/lazyPart.tsx';
import { theStory } from '../../view/selectors.ts';
import { useView } from '../../view/useView.ts';
import { useWords } from '../../view/words/useWords.ts';
import { Popover } from '../Popover.tsx';
import styles from './Timeline.module.css';

const CompareChoice = lazyPart(() => import('./CompareChoice.tsx'));

/** Chooses the scene that the current one is compared with. */
export function Compare() {
  const id = useId();
  const { words } = useWords();
  const compare = useView((state) => state.compare);
  const scenes = useView(theStory).scenes.length;
  return (
    <>
      <button
        type="button"
        className={`icon ${styles.named}`}
        popoverTarget={id}
        aria-label={words.compare}
        title={words.compare}
        aria-pressed={compare !== undefined}
        disabled={scenes < 2}
      >
        <GitCompareArrows aria-hidden="true" />
        <span>{words.compare}</span>
      </button>
      <Popover id={id} label={words.compareWith} className={styles.compare}>
        <CompareChoice />
      </Popover>
    </>
  );
}
