import { useId, useState } from 'react';
import { PEOPLE_WORDS } from '../../../view/words/people.ts';
import { useWords } from '../../../view/words/useWords.ts';
import { ShowMore } from '../ShowMore.tsx';
import styles from './People.module.css';
import type { Person } from './usePeople.ts';

/** Most people that are listed at first. */
const MOST = 60;

type PersonListProps = {
  readonly label: string;
  readonly people: readonly Person[];
  readonly chosen: readonly string[];
  readonly choose: (ids: readonly string[]) => void;
};

/** People with a box each to choose them, and a field to find one by name. The chosen ones come first. */
export function PersonList({ label, people, chosen, choose }: PersonListProps) {
  const { language } = useWords();
  const words = PEOPLE_WORDS[language];
  const [typed, setTyped] = useState('');
  const id = useId();
  // In the order in which the dialog opened, so that no one moves while boxes are ticked.
  const [first] = useState(() => new Set(chosen));
  const wanted = typed.trim().toLocaleLowerCase(language);
  const found = people
    .filter(({ name }) => name.toLocaleLowerCase(language).includes(wanted))
    .toSorted((a, b) => Number(first.has(b.id)) - Number(first.has(a.id)));
  return (
    <fieldset className={styles.choice}>
      <legend>{label}</legend>
      <label htmlFor={id} className="unseen">
        {words.find}
      </label>
      <input
        id={id}
        type="search"
        placeholder={words.find}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      <ul className={styles.list}>
        <ShowMore key={wanted} all={found} most={MOST}>
          {(shown) =>
            shown.map((person) => (
              <li key={person.id}>
                <label>
                  <input
                    type="checkbox"
                    checked={chosen.includes(person.id)}
                    onChange={({ target }) =>
                      choose(
                        target.checked ? [...chosen, person.id] : chosen.filter((one) => one !== person.id),
                      )
                    }
                  />
                  <span>{person.name}</span>
                  <small>{words.sceneCount(person.scenes.length)}</small>
                </label>
              </li>
            ))
          }
        </ShowMore>
      </ul>
    </fieldset>
  );
}
