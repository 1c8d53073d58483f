import { theStory } from '../../view/selectors.ts';
import { told } from '../../view/told.ts';
import { useView } from '../../view/useView.ts';
import { useWords } from '../../view/words/useWords.ts';
import { posterOf } from '../files/posterOf.tsx';
import { PairTable } from '../tables/PairTable.tsx';
import { PresenceTable } from '../tables/PresenceTable.tsx';
import { RelationTable } from '../tables/RelationTable.tsx';
import styles from './PrintSheet.module.css';
import { PAPER, PAPER_WITH_TEXT } from './paper.ts';
import { SceneText } from './SceneText.tsx';

/** What is printed: the view as a poster in dark ink, and with the graph the text of its scene; of tables, these. */
export function PrintSheet() {
  const state = useView((all) => all);
  const { language } = useWords();
  const { title } = theStory(state);
  if (state.view === 'tables')
    return (
      <div className={styles.sheet}>
        <h1 {...told(title, language)} />
        <RelationTable isPrinted />
        <PairTable isPrinted />
        <PresenceTable isPrinted />
      </div>
    );
  const hasText = state.view === 'graph' && state.compare === undefined;
  return (
    <div className={styles.sheet} data-view={state.view}>
      {/* The picture has the title as a drawing. */}
      {!hasText && <h1 className="unseen" {...told(title, language)} />}
      <div className={styles.picture}>{posterOf(state, 'light', hasText ? PAPER_WITH_TEXT : PAPER)}</div>
      {hasText && <SceneText scene={state.scene} />}
    </div>
  );
}
