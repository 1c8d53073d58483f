import { useState } from 'react';
import { isTimeless } from '../../story/isTimeless.ts';
import { select } from '../../view/transitions.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { PEOPLE_WORDS } from '../../view/words/people.ts';
import { SAID_WORDS } from '../../view/words/said.ts';
import { useWords } from '../../view/words/useWords.ts';
import { ActionButtons } from '../panel/people/ActionButtons.tsx';
import { EditList } from '../panel/people/EditList.tsx';
import Suggestions from '../panel/people/Suggestions.tsx';
import { UndoButtons } from '../panel/people/UndoButtons.tsx';
import { type Person, usePeople } from '../panel/people/usePeople.ts';
import { Grid, type GridCell } from './Grid.tsx';
import { numberCell } from './numberCell.ts';
import { sortHeading } from './sortHeading.tsx';
import styles from './Tables.module.css';

const COLUMNS = ['name', 'scenes', 'relations', 'firstScene'] as const;
type Column = (typeof COLUMNS)[number];

/** A network without time has no scenes to count. */
const OF_NETWORK: readonly Column[] = ['name', 'relations'];

/** Everyone in the story, one row per person, to choose them and put them right. */
export function PeopleTable() {
  const { apply } = useViewStore();
  const { language } = useWords();
  const words = PEOPLE_WORDS[language];
  const all = usePeople();
  const [typed, setTyped] = useState('');
  const timeless = useView((state) => isTimeless(state.whole));
  const columns: readonly Column[] = timeless ? OF_NETWORK : COLUMNS;
  const [by, setBy] = useState<Column>(timeless ? 'relations' : 'scenes');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const wanted = typed.trim().toLocaleLowerCase(language);
  const { compare } = new Intl.Collator(language, { numeric: true });
  const people = all
    .filter(({ name }) => name.toLocaleLowerCase(language).includes(wanted))
    .toSorted((a, b) => ORDERS[by](a, b) || compare(a.name, b.name));
  // An edit may have removed some.
  const known = new Set(all.map(({ id }) => id));
  const there = chosen.filter((id) => known.has(id));
  const heading = (index: number): GridCell => {
    if (index === 1) return { shows: <span className="unseen">{SAID_WORDS[language].choice}</span> };
    const column = columns[Math.max(0, index - 1)] as Column;
    const sort = { by, descending: DESCENDING.has(by) };
    return {
      ...sortHeading(column, words[column], sort, () => setBy(column)),
      isNumber: column !== 'name',
    };
  };
  const cell = ({ id, name, scenes, relations }: Person, index: number): GridCell => {
    switch (index === 1 ? 'chosen' : columns[Math.max(0, index - 1)]) {
      case 'name':
        return {
          shows: (
            <button type="button" onClick={() => apply(select({ type: 'character', id }))}>
              {name}
            </button>
          ),
        };
      case 'chosen':
        return {
          shows: (
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
          ),
        };
      case 'scenes':
        return numberCell(scenes.length, language);
      case 'relations':
        return numberCell(relations, language);
      default:
        return { isNumber: true, shows: scenes[0] === undefined ? '' : scenes[0] + 1 };
    }
  };
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
      <Grid
        labelledBy="people-table"
        className={styles.people}
        rows={people}
        columns={columns.length + 1}
        heading={heading}
        cell={cell}
        widthOf={(column) => (timeless ? [16, 4, 8] : [16, 4, 7, 8, 9])[column] ?? 8}
      />
      <EditList />
    </div>
  );
}

type Order = (a: Person, b: Person) => number;

const ORDERS: Readonly<Record<Column, Order>> = {
  name: () => 0,
  scenes: (a, b) => b.scenes.length - a.scenes.length,
  relations: (a, b) => b.relations - a.relations,
  firstScene: (a, b) => (a.scenes[0] ?? Number.MAX_SAFE_INTEGER) - (b.scenes[0] ?? Number.MAX_SAFE_INTEGER),
};

const DESCENDING: ReadonlySet<Column> = new Set(['scenes', 'relations']);
