import { peopleByPlace } from '../../story/peopleByPlace.ts';
import { nameAt } from '../../story/sentences.ts';
import { namesOf, quoting } from '../../view/quoting.tsx';
import { shownIn, theSeenWhole } from '../../view/selectors.ts';
import { told } from '../../view/told.ts';
import { useView } from '../../view/useView.ts';
import { SAID_WORDS } from '../../view/words/said.ts';
import { useWords } from '../../view/words/useWords.ts';
import styles from './Panel.module.css';

/** Where everyone on the picture is in a scene (0-based), place by place; nothing where no place is known. */
export function WhoIsWhere({ scene }: { scene: number }) {
  const story = useView(theSeenWhole);
  const shown = useView((state) => shownIn(state, scene));
  const { language } = useWords();
  const places = peopleByPlace(story, scene, shown);
  if (places.length === 0) return null;
  return (
    <>
      <h3>{SAID_WORDS[language].whoIsWhere}</h3>
      <dl className={styles.where}>
        {places.map(({ place, people }) => (
          <div key={place.id}>
            <dt {...told(place.name, language)} />
            <dd>
              {quoting(
                people.map((id) => nameAt(story, id, scene, language)).join(', '),
                namesOf(story, people, scene),
                language,
              )}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
