import { biographyOf } from '../../picture/posters/biography.ts';
import { historyOf } from '../../story/state.ts';
import { theSeenStory } from '../../view/selectors.ts';
import { useView } from '../../view/useView.ts';
import { BIOGRAPHY_WORDS } from '../../view/words/biography.ts';
import { DETAIL_WORDS } from '../../view/words/details.ts';
import { useWords } from '../../view/words/useWords.ts';
import { Moments } from '../panel/Moments.tsx';
import { SceneChips } from '../panel/SceneChips.tsx';
import styles from './BiographyDialog.module.css';

/** The biography of two characters as text: their shared scenes, turning points and silences, and each change with its evidence. */
export function BiographyInWords({ people }: { people: readonly [string, string] }) {
  const story = useView(theSeenStory);
  const { language } = useWords();
  const words = BIOGRAPHY_WORDS[language];
  const { shared, silences, turning } = biographyOf(story, ...people);
  const turns = story.relations
    .filter(({ from, to }) => people.includes(from) && people.includes(to))
    .flatMap(({ id }) => historyOf(story, id))
    .toSorted((a, b) => a.scene - b.scene);

  return (
    <div className={styles.words}>
      <h2>{words.sharedScenes}</h2>
      <SceneChips scenes={shared} />
      {turning.length > 0 && (
        <>
          <h2>{words.turningPoints}</h2>
          <SceneChips scenes={turning} />
        </>
      )}
      {silences.length > 0 && (
        <>
          <h2>{words.silences}</h2>
          <ul>
            {silences.map(({ first, last }) => (
              <li key={first}>{words.silence(first + 1, last + 1)}</li>
            ))}
          </ul>
        </>
      )}
      {turns.length > 0 && (
        <>
          <h2>{DETAIL_WORDS[language].history}</h2>
          <Moments turns={turns} />
        </>
      )}
    </div>
  );
}
