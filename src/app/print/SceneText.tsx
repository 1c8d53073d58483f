import { Fragment } from 'react';
import { firstSentence } from '../../picture/posters/firstSentence.ts';
import { citedPlaces } from '../../story/citedPlaces.ts';
import { isSaid } from '../../story/notSaid.ts';
import { sceneTitleText } from '../../story/sceneTitle.ts';
import { departuresAt, sentenceOf } from '../../story/sentences.ts';
import { changesAt } from '../../story/state.ts';
import { textIn } from '../../story/text.ts';
import type { Scene } from '../../story/types.ts';
import { quotedIn, quoting } from '../../view/quoting.tsx';
import { theSeenWhole } from '../../view/selectors.ts';
import { told } from '../../view/told.ts';
import { useView } from '../../view/useView.ts';
import { useWords } from '../../view/words/useWords.ts';
import styles from './PrintSheet.module.css';

/** On paper, a scene (0-based): its title, what happens, and what changes, with the words that say so; and where the story is from. */
export function SceneText({ scene: index }: { scene: number }) {
  const story = useView(theSeenWhole);
  const { words, wording, language } = useWords();
  const scene = story.scenes[index] as Scene;
  const place = story.places.find(({ id }) => id === scene.place)?.name;
  const act = story.acts.find(({ id }) => id === scene.act)?.title;
  const departures = departuresAt(story, index, language);
  const turns = changesAt(story, index);
  return (
    <div className={styles.text}>
      <h1>
        <small>{citedPlaces(scene, language) ?? wording.sceneShort(index + 1)}</small>{' '}
        <span {...told(sceneTitleText(story, index), language)} />
      </h1>
      <p className={styles.where}>
        {[place, act]
          .filter((name) => name !== undefined)
          .map((name, index) => (
            <Fragment key={index}>
              {index > 0 && ' · '}
              <span {...told(name, language)} />
            </Fragment>
          ))}
      </p>
      {scene.summary && <p {...told(scene.summary, language)} />}
      <h2>{words.whatChanges}</h2>
      {departures.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {turns.length + departures.length === 0 && <p>{wording.nothingChanges}</p>}
      <ul>
        {turns.map((turn) => (
          <li key={`${turn.relation.id}${turn.change.does}`}>
            <strong>
              {quoting(sentenceOf(story, turn, index, language), quotedIn(story, turn, index), language)}
            </strong>{' '}
            {isSaid(turn.change.evidence.words) && <span {...told(turn.change.evidence.words, language)} />}
          </li>
        ))}
      </ul>
      {story.source && (
        <p className={styles.where} lang={told(story.source, language).lang}>
          {firstSentence(textIn(story.source, language))}
        </p>
      )}
    </div>
  );
}
