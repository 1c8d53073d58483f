import { BookOpen } from 'lucide-react';
import { guideOf } from '../../view/guide.ts';
import { theStory } from '../../view/selectors.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { GUIDE_WORDS } from '../../view/words/guide.ts';
import { useWords } from '../../view/words/useWords.ts';
import styles from '../panel/Panel.module.css';
import { goToStep } from './steps.ts';

/** Opens the guide through the story. Also in the key G. */
export default function GuideOffer() {
  const { apply } = useViewStore();
  const steps = guideOf(useView(theStory)).length;
  const { language } = useWords();
  return (
    <div className={styles.offer}>
      <button type="button" data-guide-offer aria-keyshortcuts="G" onClick={() => apply(goToStep(0))}>
        <BookOpen aria-hidden="true" />
        {GUIDE_WORDS[language].offer(steps)}
      </button>
    </div>
  );
}
