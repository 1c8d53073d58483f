import { useState } from 'react';
import type { RelationState } from '../../story/chronicle.ts';
import { isTimeless } from '../../story/isTimeless.ts';
import { nameAt } from '../../story/sentences.ts';
import { relationsAt } from '../../story/state.ts';
import { signOfValence } from '../../story/valence.ts';
import { theSeenStory, theTextScene } from '../../view/selectors.ts';
import { select } from '../../view/transitions.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { FILE_NAMES } from '../../view/words/fileNames.ts';
import { TABLE_WORDS } from '../../view/words/tables.ts';
import { useWords } from '../../view/words/useWords.ts';
import { givenIn } from '../panel/givenIn.ts';
import { KindSwatch } from '../panel/KindSwatch.tsx';
import { CsvButtons } from './CsvButtons.tsx';
import styles from './Tables.module.css';

type Order = 'name' | 'relations';

/** The relations at the current scene as a matrix: rows are who feels or acts, columns are towards whom. */
export function PairTable() {
  const { apply } = useViewStore();
  const story = useView(theSeenStory);
  const scene = useView(theTextScene);
  const { wording, language } = useWords();
  const words = TABLE_WORDS[language];
  const [by, setBy] = useState<Order>('relations');
  const states = [...relationsAt(story, scene).values()];
  const between = (from: string, to: string) =>
    states.filter(
      ({ relation }) =>
        (relation.from === from && relation.to === to) ||
        (relation.mutual && relation.from === to && relation.to === from),
    );
  const people = story.characters
    .map(({ id }) => ({
      id,
      name: nameAt(story, id, scene, language),
      relations: states.filter(({ relation }) => relation.from === id || relation.to === id).length,
    }))
    .filter(({ relations }) => relations > 0)
    .toSorted((a, b) =>
      by === 'relations' ? b.relations - a.relations : a.name.localeCompare(b.name, language),
    );
  const describe = ({ relation, kind, valence, strength, label }: RelationState) => {
    const known = [
      kind && wording.kinds[kind],
      valence !== undefined && `${words.valence.toLocaleLowerCase(language)} ${valence}`,
      strength !== undefined && `${words.strength.toLocaleLowerCase(language)} ${strength}`,
    ].filter(Boolean);
    return [known.join(', '), givenIn(story, relation, label, language)].filter(Boolean).join(': ');
  };
  const heading = (order: Order, name: string) => (
    <th scope="col" aria-sort={by === order ? (order === 'name' ? 'ascending' : 'descending') : 'none'}>
      <button type="button" onClick={() => setBy(order)}>
        {name} <span aria-hidden="true">{by === order ? (order === 'name' ? '↑' : '↓') : ''}</span>
      </button>
    </th>
  );

  return (
    <div className={styles.table}>
      <h2 id="pair-table">{words.pairs}</h2>
      <p className={styles.help}>{isTimeless(story) ? words.networkHelp : words.pairsHelp(scene + 1)}</p>
      {people.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, so it must be reachable by keyboard
        <section className={styles.scroll} aria-labelledby="pair-table" tabIndex={0}>
          <table className={styles.pairs}>
            <thead>
              <tr>
                {heading('name', words.character)}
                {heading('relations', words.relationCount)}
                {people.map(({ id, name }) => (
                  <th key={id} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {people.map(({ id: from, name, relations }) => (
                <tr key={from}>
                  <th scope="row">
                    <button type="button" onClick={() => apply(select({ type: 'character', id: from }))}>
                      {name}
                    </button>
                  </th>
                  <td data-number="">{relations}</td>
                  {people.map(({ id: to, name: other }) => (
                    <td key={to} data-same={from === to || undefined}>
                      {between(from, to).map((state) => (
                        <button
                          key={state.relation.id}
                          type="button"
                          data-sign={state.valence === undefined ? undefined : signOfValence(state.valence)}
                          aria-label={`${wording.pair(name, other, state.relation.mutual)}: ${describe(state)}`}
                          title={describe(state)}
                          onClick={() => apply(select({ type: 'relation', id: state.relation.id }))}
                        >
                          <KindSwatch kind={state.kind ?? 'unknown'} />
                          {state.valence !== undefined && signed(state.valence)}
                        </button>
                      ))}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <CsvButtons
        name={`${FILE_NAMES[language].pairs}-${FILE_NAMES[language].scene}-${scene + 1}`}
        rows={() => [
          ['', ...people.map(({ name }) => name)],
          ...people.map(({ id: from, name }) => [
            name,
            ...people.map(({ id: to }) => between(from, to).map(describe).join('; ')),
          ]),
        ]}
      />
    </div>
  );
}

function signed(value: number): string {
  return `${value > 0 ? '+' : value < 0 ? '−' : ''}${Math.abs(value)}`;
}
