import { biographyOf } from '../../picture/posters/biography.ts';
import type { AppLanguage } from '../../story/messages/languages.ts';
import { historyOf } from '../../story/state.ts';
import { theSeenStory } from '../../view/selectors.ts';
import { useView } from '../../view/useView.ts';
import { useWords } from '../../view/words/useWords.ts';
import { Moments } from '../panel/Moments.tsx';
import { SceneChips } from '../panel/SceneChips.tsx';
import styles from './BiographyDialog.module.css';

const WORDS: Readonly<
  Record<
    AppLanguage,
    { shared: string; turning: string; silences: string; silence: (first: number, last: number) => string }
  >
> = {
  en: {
    shared: 'Scenes that they share',
    turning: 'Turning points',
    silences: 'Silences',
    silence: (first, last) => `Not together from scene ${first} to ${last}`,
  },
  de: {
    shared: 'Gemeinsame Szenen',
    turning: 'Wendepunkte',
    silences: 'Schweigen',
    silence: (first, last) => `Von Szene ${first} bis ${last} nicht zusammen`,
  },
};

/** What is between two people moment by moment with its evidence, and where they meet, turn and keep apart. */
export function BiographyInWords({ people }: { people: readonly [string, string] }) {
  const story = useView(theSeenStory);
  const { words: app, language } = useWords();
  const words = WORDS[language];
  const { shared, silences, turning } = biographyOf(story, ...people);
  const turns = story.relations
    .filter(({ from, to }) => people.includes(from) && people.includes(to))
    .flatMap(({ id }) => historyOf(story, id))
    .toSorted((a, b) => a.scene - b.scene);

  return (
    <div className={styles.words}>
      <h2>{words.shared}</h2>
      <SceneChips scenes={shared} />
      {turning.length > 0 && (
        <>
          <h2>{words.turning}</h2>
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
          <h2>{app.history}</h2>
          <Moments turns={turns} />
        </>
      )}
    </div>
  );
}
