import { departuresAt, sentenceOf } from '../../story/sentences.ts';
import { changesAt } from '../../story/state.ts';
import { textIn } from '../../story/text.ts';
import type { Scene } from '../../story/types.ts';
import { theSeenWhole } from '../../view/selectors.ts';
import { useView } from '../../view/useView.ts';
import { useWords } from '../../view/words/useWords.ts';
import styles from './PrintSheet.module.css';

/** On paper, what happens in a scene (0-based), and what changes in it, with the words that say so. */
export function SceneText({ scene: index }: { scene: number }) {
  const story = useView(theSeenWhole);
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
