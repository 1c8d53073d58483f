import { pairAt } from '../../story/sentences.ts';
import { relationsAt } from '../../story/state.ts';
import { theSeenWhole } from '../../view/selectors.ts';
import { told } from '../../view/told.ts';
import { useView } from '../../view/useView.ts';
import { DETAIL_WORDS } from '../../view/words/details.ts';
import { SAID_WORDS } from '../../view/words/said.ts';
import { useWords } from '../../view/words/useWords.ts';
import { givenIn } from './givenIn.ts';
import { KindSwatch } from './KindSwatch.tsx';
import styles from './Panel.module.css';
import { ShowMore } from './ShowMore.tsx';
import { useRelationButton } from './useRelationButton.ts';

/** How many relations are listed before the reader asks for the rest. */
const MOST = 80;

/** A network without time, in place of its scene: how large it is, and its relations, the strongest first. */
export default function NetworkDetails() {
  const relationButton = useRelationButton();
  const story = useView(theSeenWhole);
  const { wording, language } = useWords();
  const details = DETAIL_WORDS[language];
  const states = [...relationsAt(story, 0).values()].toSorted(
    (a, b) => (b.relation.weight ?? b.strength ?? 0) - (a.relation.weight ?? a.strength ?? 0),
  );
  return (
    <section className={styles.scene} aria-label={details.ties}>
      <h2 {...told(story.title, language)} />
      <p className={styles.prose}>{details.network(story.characters.length, states.length)}</p>
      <h3>
        {details.ties}
        {states.length > 1 && `, ${SAID_WORDS[language].strongestFirst}`}
      </h3>
      <ShowMore all={states} most={MOST}>
        {(shown) => (
          <ul className={styles.turns}>
            {shown.map(({ relation, kind, label }) => (
              <li key={relation.id}>
                <button type="button" {...relationButton(relation.id)}>
                  <KindSwatch kind={kind ?? 'unknown'} />
                  <span>
                    {wording.holds(
                      pairAt(story, relation, 0, language),
                      givenIn(story, relation, label, language),
                    )}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </ShowMore>
    </section>
  );
}
