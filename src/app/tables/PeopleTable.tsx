import { useState } from 'react';
import { select } from '../../view/transitions.ts';
import { useViewStore } from '../../view/useView.ts';
import { PEOPLE_WORDS } from '../../view/words/people.ts';
import { useWords } from '../../view/words/useWords.ts';
import { ActionButtons } from '../panel/people/ActionButtons.tsx';
import { EditList } from '../panel/people/EditList.tsx';
import Suggestions from '../panel/people/Suggestions.tsx';
import { UndoButtons } from '../panel/people/UndoButtons.tsx';
import { type Person, usePeople } from '../panel/people/usePeople.ts';
import { ShowMore } from '../panel/ShowMore.tsx';
import styles from './Tables.module.css';

/** Most rows at first; each has a box and a button, and a story may have thousands of people. */
const MOST = 100;

const COLUMNS = ['name', 'scenes', 'relations', 'firstScene'] as const;
type Column = (typeof COLUMNS)[number];

/** Everyone in the story, one row per person, to choose them and put them right. */
export function PeopleTable() {
  const { apply } = useViewStore();
  const { language } = useWords();
  const words = PEOPLE_WORDS[language];
  const all = usePeople();
  const [typed, setTyped] = useState('');
  const [by, setBy] = useState<Column>('scenes');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const wanted = typed.trim().toLocaleLowerCase(language);
  const people = all
    .filter(({ name }) => name.toLocaleLowerCase(language).includes(wanted))
    .toSorted((a, b) => ORDERS[by](a, b, language));
  // An edit may have removed some.
  const there = chosen.filter((id) => all.some((person) => person.id === id));
  return (
    <div className={styles.table}>
      <h2 id="people-table">{words.people}</h2>
      <p className={styles.help}>{words.peopleHelp}</p>
      <Suggestions isOpen={false} />
      <fieldset className={styles.row} aria-labelledby="people-table">
        <input
          type="search"
          className={styles.find}
          aria-label={words.find}
          placeholder={words.find}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <span role="status">{words.chosen(there.length)}</span>
        <ActionButtons characters={there} />
        <UndoButtons />
      </fieldset>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so it must be reachable by keyboard */}
      <section className={styles.scroll} aria-labelledby="people-table" tabIndex={0}>
        <ShowMore key={wanted} all={people} most={MOST}>
          {(shown) => (
            <table className={styles.people}>
              <thead>
                <tr>
                  <td />
                  {COLUMNS.map((column) => (
                    <th key={column} scope="col" aria-sort={by === column ? DIRECTIONS[column] : 'none'}>
                      <button type="button" onClick={() => setBy(column)}>
                        {words[column]}{' '}
                        <span aria-hidden="true">
                          {by === column && (DIRECTIONS[column] === 'ascending' ? '↑' : '↓')}
                        </span>
                      </button>
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {shown.map(({ id, name, scenes, relations }) => (
                  <tr key={id}>
                    <td>
                      <label className={styles.box}>
                        <input
                          type="checkbox"
                          aria-label={words.choose(name)}
                          checked={there.includes(id)}
                          onChange={({ target }) =>
                            setChosen(target.checked ? [...there, id] : there.filter((one) => one !== id))
                          }
                        />
                      </label>
                    </td>
                    <th scope="row">
                      <button type="button" onClick={() => apply(select({ type: 'character', id }))}>
                        {name}
                      </button>
                    </th>
                    <td data-number="">{scenes.length}</td>
                    <td data-number="">{relations}</td>
                    <td data-number="">{scenes[0] === undefined ? '' : scenes[0] + 1}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </ShowMore>
      </section>
      <EditList />
    </div>
  );
}

type Order = (a: Person, b: Person, language: string) => number;

const byName: Order = (a, b, language) => a.name.localeCompare(b.name, language, { numeric: true });

const ORDERS: Readonly<Record<Column, Order>> = {
  name: byName,
  scenes: (a, b, language) => b.scenes.length - a.scenes.length || byName(a, b, language),
  relations: (a, b, language) => b.relations - a.relations || byName(a, b, language),
  firstScene: (a, b, language) =>
    (a.scenes[0] ?? Number.POSITIVE_INFINITY) - (b.scenes[0] ?? Number.POSITIVE_INFINITY) ||
    byName(a, b, language),
};

const DIRECTIONS = {
  name: 'ascending',
  scenes: 'descending',
  relations: 'descending',
  firstScene: 'ascending',
} as const;
