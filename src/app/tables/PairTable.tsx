import { useState } from 'react';
import type { RelationState } from '../../story/chronicle.ts';
import { isTimeless } from '../../story/isTimeless.ts';
import { formatNumber, signedNumber } from '../../story/messages/formatNumber.ts';
import { nameAt } from '../../story/sentences.ts';
import { relationsAt } from '../../story/state.ts';
import { signOfValence } from '../../story/valence.ts';
import { theMetStory } from '../../view/met.ts';
import { named } from '../../view/named.tsx';
import { theTextScene } from '../../view/selectors.ts';
import { select } from '../../view/transitions.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { FILE_NAMES } from '../../view/words/fileNames.ts';
import { TABLE_WORDS } from '../../view/words/tables.ts';
import { useWords } from '../../view/words/useWords.ts';
import { givenIn } from '../panel/givenIn.ts';
import { KindSwatch } from '../panel/KindSwatch.tsx';
import { CsvButtons } from './CsvButtons.tsx';
import { Grid, type GridCell } from './Grid.tsx';
import { numberCell } from './numberCell.ts';
import { sortHeading } from './sortHeading.tsx';
import styles from './Tables.module.css';

type Order = 'name' | 'relations';

/** The relations at the current scene as a matrix: rows are who feels or acts, columns are towards whom. */
export function PairTable({ isPrinted = false }: { isPrinted?: boolean }) {
  const { apply } = useViewStore();
  const story = useView(theMetStory);
  const scene = useView(theTextScene);
  const { wording, language } = useWords();
  const words = TABLE_WORDS[language];
  const [by, setBy] = useState<Order>('relations');
  const states = statesByPair([...relationsAt(story, scene).values()]);
  const between = (from: string, to: string) => states.get(from)?.get(to) ?? [];
  const { compare } = new Intl.Collator(language);
  const people = story.characters
    .map(({ id }) => ({
      id,
      name: nameAt(story, id, scene, language),
      relations: states.counts.get(id) ?? 0,
    }))
    .filter(({ relations }) => relations > 0)
    .toSorted((a, b) => (by === 'relations' ? b.relations - a.relations : compare(a.name, b.name)));
  const describe = ({ relation, kind, valence, strength, label }: RelationState) => {
    const known = [
      kind && wording.kinds[kind],
      valence !== undefined &&
        `${words.valence.toLocaleLowerCase(language)} ${formatNumber(valence, language, 2)}`,
      strength !== undefined &&
        `${words.strength.toLocaleLowerCase(language)} ${formatNumber(strength, language, 2)}`,
    ].filter(Boolean);
    return [known.join(', '), givenIn(story, relation, label, language)].filter(Boolean).join(': ');
  };
  const sort = { by, descending: by === 'relations' };
  const heading = (column: number): GridCell => {
    if (column === 0) return sortHeading('name', words.character, sort, () => setBy('name'));
    if (column === 1) {
      const sorted = sortHeading('relations', words.relationCount, sort, () => setBy('relations'));
      return { ...sorted, isNumber: true };
    }
    return { shows: people[column - 2]?.name };
  };
  const cell = ({ id: from, name, relations }: (typeof people)[number], column: number): GridCell => {
    if (column === 0)
      return {
        shows: (
          <button type="button" onClick={() => apply(select({ type: 'character', id: from }))}>
            {name}
          </button>
        ),
      };
    if (column === 1) return numberCell(relations, language);
    const { id: to, name: other } = people[column - 2] as (typeof people)[number];
    return {
      isMarked: from === to,
      shows: between(from, to).map((state) => (
        <button
          key={state.relation.id}
          type="button"
          data-sign={state.valence === undefined ? undefined : signOfValence(state.valence)}
          title={describe(state)}
          onClick={() => apply(select({ type: 'relation', id: state.relation.id }))}
          {...named(
            <>
              <KindSwatch kind={state.kind ?? 'unknown'} />
              {state.valence !== undefined && signedNumber(state.valence, language)}
            </>,
            `${wording.pair(name, other, state.relation.mutual)}: ${describe(state)}`,
            [state.label],
            language,
          )}
        />
      )),
    };
  };

  return (
    <div className={styles.table}>
      <h2 id="pair-table">{words.pairs}</h2>
      <p className={styles.help}>{isTimeless(story) ? words.networkHelp : words.pairsHelp(scene + 1)}</p>
      {people.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <Grid
          labelledBy="pair-table"
          className={styles.pairs}
          rows={people}
          columns={people.length + 2}
          heading={heading}
          cell={cell}
          widthOf={(column) => [13, 6][column] ?? 9}
          isWhole={isPrinted}
        />
      )}
      <CsvButtons
        name={`${FILE_NAMES[language].pairs}-${FILE_NAMES[language].scene}-${scene + 1}`}
        rows={function* () {
          yield ['', ...people.map(({ name }) => name)];
          for (const { id: from, name } of people)
            yield [name, ...people.map(({ id: to }) => between(from, to).map(describe).join('; '))];
        }}
      />
    </div>
  );
}

/** The relations by who feels or acts and towards whom, mutual ones both ways, and how many each character (id) has. */
function statesByPair(states: readonly RelationState[]) {
  const pairs = new Map<string, Map<string, RelationState[]>>();
  const counts = new Map<string, number>();
  const add = (from: string, to: string, state: RelationState) => {
    const row = pairs.get(from) ?? new Map<string, RelationState[]>();
    pairs.set(from, row);
    row.set(to, [...(row.get(to) ?? []), state]);
  };
  for (const state of states) {
    const { from, to, mutual } = state.relation;
    add(from, to, state);
    if (mutual) add(to, from, state);
    for (const id of [from, to]) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return { get: (from: string) => pairs.get(from), counts };
}
