import { ALL_PARTS, formatOf } from '../../picture/posters/posterSizes.ts';
import { departuresAt, sentenceOf } from '../../story/sentences.ts';
import { changesAt } from '../../story/state.ts';
import { textIn } from '../../story/text.ts';
import type { Scene } from '../../story/types.ts';
import { theSeenWhole } from '../../view/selectors.ts';
import { useView } from '../../view/useView.ts';
import { useWords } from '../../view/words/useWords.ts';
import { posterOf } from '../files/posterOf.tsx';
import { PairTable } from '../tables/PairTable.tsx';
import { PresenceTable } from '../tables/PresenceTable.tsx';
import { RelationTable } from '../tables/RelationTable.tsx';
import styles from './PrintSheet.module.css';

/** On paper, the ground is the paper. */
const FORMAT = formatOf('picture', { ...ALL_PARTS, ground: false });

/** What is printed: the view as a poster in dark ink, and with the graph the text of its scene; of tables, these. */
export function PrintSheet() {
  const state = useView((all) => all);
  if (state.view === 'tables')
    return (
      <div className={styles.sheet}>
        <RelationTable />
        <PairTable />
        <PresenceTable />
      </div>
    );
  return (
    <div className={styles.sheet} data-view={state.view}>
      <div className={styles.picture}>{posterOf(state, 'light', FORMAT)}</div>
      {state.view === 'graph' && state.compare === undefined && <SceneText />}
    </div>
  );
}

/** What happens in the scene, and what changes in it, with the words that say so. */
function SceneText() {
  const story = useView(theSeenWhole);
  const index = useView(({ scene }) => scene);
  const { words, wording, language } = useWords();
  const scene = story.scenes[index] as Scene;
  const departures = departuresAt(story, index, language);
  const turns = changesAt(story, index);
  return (
    <div className={styles.text}>
      {scene.summary && <p>{textIn(scene.summary, language)}</p>}
      <h2>{words.whatChanges}</h2>
      {departures.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {turns.length + departures.length === 0 && <p>{wording.nothingChanges}</p>}
      <ul>
        {turns.map((turn) => (
          <li key={`${turn.relation.id}${turn.change.does}`}>
            <strong>{sentenceOf(story, turn, index, language)}</strong>{' '}
            {textIn(turn.change.evidence.words, language)}
          </li>
        ))}
      </ul>
    </div>
  );
}
