import { Suspense } from 'react';
import { weightOf } from '../../measures/changeAmount.ts';
import { lazyPart } from '../../stage/lazyPart.tsx';
import { isSaid } from '../../story/notSaid.ts';
import { departuresAt, nameAt, sentenceOf } from '../../story/sentences.ts';
import { changesAt, presentAt } from '../../story/state.ts';
import type { Scene } from '../../story/types.ts';
import { namesOf, quotedIn, quoting } from '../../view/quoting.tsx';
import { shownIn, theSeenWhole, theTextScene } from '../../view/selectors.ts';
import { told } from '../../view/told.ts';
import { select } from '../../view/transitions.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { useWords } from '../../view/words/useWords.ts';
import { KindSwatch } from './KindSwatch.tsx';
import styles from './Panel.module.css';
import { SceneHead } from './SceneHead.tsx';
import { ShowMore } from './ShowMore.tsx';
import { useRelationButton } from './useRelationButton.ts';

const SceneMore = lazyPart(() => import('./SceneMore.tsx'));

/** How many changes and characters are listed before the reader asks for the rest. */
const MOST_CHANGES = 40;
const MOST_PEOPLE = 80;

/** The current scene: place, summary, who is present, and its changes as sentences, each of which selects its relation. */
export function SceneDetails() {
  const { apply } = useViewStore();
  const relationButton = useRelationButton();
  // The scene is described in full, also where filters leave characters out of the picture.
  const story = useView(theSeenWhole);
  const index = useView(theTextScene);
  const shown = useView((state) => shownIn(state, index));
  const hidden = useView((state) => state.hiddenKinds);
  const { words, wording, language } = useWords();
  const scene = story.scenes[index] as Scene;
  const all = changesAt(story, index);
  const departures = departuresAt(story, index, language);
  // If not all are listed, the weightiest come first.
  const turns = all.length > MOST_CHANGES ? all.toSorted((a, b) => weightOf(b) - weightOf(a)) : all;
  const present = [...presentAt(story, index).values()];

  return (
    <section className={styles.scene} aria-label={words.sceneDetails}>
      <SceneHead />
      <h3>{words.whatChanges}</h3>
      {departures.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {turns.length === 0 ? (
        departures.length === 0 && <p className={styles.quiet}>{wording.nothingChanges}</p>
      ) : (
        <ShowMore key={`changes ${scene.id}`} all={turns} most={MOST_CHANGES}>
          {(some) => (
            <ul className={styles.turns}>
              {some.map((turn) => {
                const { id, from, to } = turn.relation;
                const kind = (turn.after ?? turn.before)?.kind ?? 'unknown';
                return (
                  <li key={`${id}${turn.change.does}`}>
                    <button type="button" {...relationButton(id)}>
                      <KindSwatch kind={kind} />
                      <span>
                        {quoting(
                          sentenceOf(story, turn, index, language),
                          quotedIn(story, turn, index),
                          language,
                        )}
                        {(hidden.has(kind) || !(shown.has(from) && shown.has(to))) && (
                          <small> ({words.notOnPicture})</small>
                        )}
                      </span>
                    </button>
                    {isSaid(turn.change.evidence.words) && (
                      <p className={styles.evidence} {...told(turn.change.evidence.words, language)} />
                    )}
                  </li>
                );
              })}
            </ul>
          )}
        </ShowMore>
      )}
      <h3>{words.present}</h3>
      {present.length === 0 ? (
        <p className={styles.quiet}>{words.noOnePresent}</p>
      ) : (
        <ShowMore key={`people ${scene.id}`} all={present} most={MOST_PEOPLE}>
          {(there) => (
            <ul className={styles.chips}>
              {there.map(({ character, remote }) => (
                <li key={character}>
                  <button
                    type="button"
                    data-away={shown.has(character) ? undefined : ''}
                    onClick={() => apply(select({ type: 'character', id: character }))}
                  >
                    {quoting(
                      nameAt(story, character, index, language),
                      namesOf(story, [character], index),
                      language,
                    )}{' '}
                    {remote && <small>{wording.remote[remote]}</small>}
                    {!shown.has(character) && <small className="unseen"> ({words.notOnPicture})</small>}
                  </button>
                </li>
              ))}
            </ul>
          )}
        </ShowMore>
      )}
      <Suspense>
        <SceneMore scene={index} />
      </Suspense>
    </section>
  );
}
