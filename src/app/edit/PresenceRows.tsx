import type { Part } from '../../edit/presence.ts';
import { nameAt } from '../../story/sentences.ts';
import { type Departure, REMOTE, type Scene } from '../../story/types.ts';
import { theTextScene, theWhole } from '../../view/selectors.ts';
import { useView } from '../../view/useView.ts';
import { EDIT_WORDS } from '../../view/words/edit.ts';
import { useWords } from '../../view/words/useWords.ts';
import { partOf } from './differenceInWords.ts';
import styles from './Edit.module.css';
import { useAuthor } from './useAuthor.ts';

/** Most rows that are shown before the author asks for everyone. */
const MOST = 12;

const PARTS: readonly Part[] = ['there', 'silent', 'away', ...REMOTE];
const DEPARTURES = ['stays', 'dies', 'leaves'] as const;

/** Everyone as a row: how they take part in the scene, and whether they die or leave in it. Who is there comes first. */
export function PresenceRows({ scene }: { scene: Scene }) {
  const { language } = useWords();
  const words = EDIT_WORDS[language];
  const whole = useView((state) => state.whole);
  const here = scene.present.map(({ character }) => character);
  const ids = [...here, ...whole.characters.map(({ id }) => id).filter((id) => !here.includes(id))];
  const [shown, rest] = [ids.slice(0, Math.max(MOST, here.length)), ids.slice(Math.max(MOST, here.length))];
  return (
    <div>
      <h3>{words.presence}</h3>
      <ul className={styles.rows}>
        {shown.map((id) => (
          <PresenceRow key={id} id={id} scene={scene} />
        ))}
      </ul>
      {rest.length > 0 && (
        <details>
          <summary>{words.allPeople(ids.length)}</summary>
          <ul className={styles.rows}>
            {rest.map((id) => (
              <PresenceRow key={id} id={id} scene={scene} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function PresenceRow({ id, scene }: { id: string; scene: Scene }) {
  const { make } = useAuthor();
  const { language } = useWords();
  const words = EDIT_WORDS[language];
  const story = useView(theWhole);
  const index = useView(theTextScene);
  const name = nameAt(story, id, index, language);
  const part = partOf(scene.present.find(({ character }) => character === id));
  const how = scene.leaves.find(({ character }) => character === id)?.how ?? 'stays';
  const at = { character: id, scene: scene.id };
  return (
    <li>
      <span>{name}</span>
      <select
        aria-label={words.presenceOf(name)}
        value={part}
        onChange={({ target }) => void make({ does: 'presence', ...at, as: target.value as Part })}
      >
        {PARTS.map((one) => (
          <option key={one} value={one}>
            {words.parts[one]}
          </option>
        ))}
      </select>
      <select
        aria-label={words.departureOf(name)}
        value={how}
        onChange={({ target }) => {
          const chosen = target.value as Departure['how'] | 'stays';
          void make({ does: 'departure', ...at, how: chosen === 'stays' ? undefined : chosen });
        }}
      >
        {DEPARTURES.map((one) => (
          <option key={one} value={one}>
            {words.departures[one]}
          </option>
        ))}
      </select>
    </li>
  );
}
