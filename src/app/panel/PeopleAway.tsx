import { presentAt } from '../../story/state.ts';
import { shownIn, theSeenWhole } from '../../view/selectors.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { PANEL_WORDS } from '../../view/words/panel.ts';
import { useWords } from '../../view/words/useWords.ts';
import { putOnPicture } from '../filters/onPicture.ts';
import styles from './Panel.module.css';

/** How many of those in a scene (0-based) are not on its picture, and the button that shows them. */
export function PeopleAway({ scene }: { scene: number }) {
  const { apply } = useViewStore();
  const story = useView(theSeenWhole);
  const shown = useView((state) => shownIn(state, scene));
  const words = PANEL_WORDS[useWords().language];
  const away = [...presentAt(story, scene).keys()].filter((id) => !shown.has(id));
  if (away.length === 0) return null;
  return (
    <p className={styles.away}>
      {words.away(away.length)}
      <button type="button" onClick={() => apply(putOnPicture(away))}>
        {words.showAway}
      </button>
    </p>
  );
}
