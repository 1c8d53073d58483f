import { useState } from 'react';
import { coPresenceAt } from '../../measures/coPresence.ts';
import { givenWords } from '../../story/givenWords.ts';
import { isTimeless } from '../../story/isTimeless.ts';
import { signedNumber } from '../../story/messages/formatNumber.ts';
import { nameAt } from '../../story/sentences.ts';
import { relationsAt } from '../../story/state.ts';
import { textIn } from '../../story/text.ts';
import type { Text } from '../../story/types.ts';
import { theMetStory } from '../../view/met.ts';
import { theTextScene } from '../../view/selectors.ts';
import { told } from '../../view/told.ts';
import { select } from '../../view/transitions.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import type { Selection } from '../../view/viewState.ts';
import { DETAIL_WORDS } from '../../view/words/details.ts';
import { FILE_NAMES } from '../../view/words/fileNames.ts';
import { TABLE_WORDS } from '../../view/words/tables.ts';
import { useWords } from '../../view/words/useWords.ts';
import { LegendSwatch } from '../panel/LegendSwatch.tsx';
import { CsvButtons } from './CsvButtons.tsx';
import { Grid, type GridCell } from './Grid.tsx';
import { numberCell } from './numberCell.ts';
import { sortHeading } from './sortHeading.tsx';
import styles from './Tables.module.css';

const ALWAYS = ['from', 'to', 'direction', 'kind', 'valence', 'strength', 'label'] as const;
const OVER_TIME = [...ALWAYS, 'since'] as const;
/** With inferred ties: how many scenes are shared, and how heavy they count now. */
const WITH_TIES = [...ALWAYS, 'shared', 'weight', 'since'] as const;
/** Where nothing is known but who shares scenes. */
const ONLY_TIES = ['from', 'to', 'shared', 'weight', 'since'] as const;
const WITHOUT_TIME = [...ALWAYS, 'weight'] as const;
type Column = (typeof WITH_TIES)[number];

/** Columns of numbers; scenes are numbers that are not counted. */
const NUMBERS: ReadonlySet<Column> = new Set(['valence', 'strength', 'shared', 'weight', 'since']);

/** In rem. */
const WIDTHS: Readonly<Record<Column, number>> = {
  from: 13,
  to: 11,
  direction: 8,
  kind: 9,
  valence: 6,
  strength: 7,
  label: 20,
  shared: 9,
  since: 8,
  weight: 6,
};

type Row = Readonly<Record<Column, string | number>> & {
  readonly id: string;
  /** The label, of a relation. */
  readonly inWords?: Text;
  readonly selection: Selection;
  readonly swatch: Parameters<typeof LegendSwatch>[0]['of'];
};

/** The relations and ties at the current scene, or of a network without time, one per row. Sorted by any column. */
export function RelationTable({ isPrinted = false }: { isPrinted?: boolean }) {
  const { apply } = useViewStore();
  const scene = useView(theTextScene);
  const timeless = useView((state) => isTimeless(theMetStory(state)));
  const { language } = useWords();
  const words = TABLE_WORDS[language];
  const found = useRows();
  const columns: readonly Column[] = timeless ? WITHOUT_TIME : columnsFor(found);
  const [chosen, setBy] = useState<Column>();
  const by = chosen ?? (found.some(({ strength }) => strength !== '') ? 'strength' : 'weight');
  const [descending, setDescending] = useState(true);
  const { compare } = new Intl.Collator(language, { numeric: true });
  const rows = found.toSorted((a, b) => (descending ? -1 : 1) * compared(a[by], b[by], compare));
  const cells = (row: Row) => columns.map((column) => row[column]);
  const nameOf = (column: Column) => (column === 'shared' ? words.sharedScenes : words[column]);
  const heading = (index: number): GridCell => {
    const column = columns[index] as Column;
    const sorted = sortHeading(column, nameOf(column), { by, descending }, () => {
      setDescending(by === column ? !descending : false);
      setBy(column);
    });
    return { ...sorted, isNumber: NUMBERS.has(column) };
  };
  const cell = (row: Row, index: number): GridCell => {
    const column = columns[index] as Column;
    const shown = row[column];
    if (index > 0) {
      const isNumber = NUMBERS.has(column);
      if (column === 'label' && row.inWords)
        return { shows: <span lang={told(row.inWords, language).lang}>{shown}</span> };
      if (typeof shown === 'string' || column === 'since') return { isNumber, shows: shown };
      if (column === 'valence') return { isNumber, shows: signedNumber(shown, language) };
      return numberCell(shown, language);
    }
    return {
      shows: (
        <button
          type="button"
          aria-label={`${DETAIL_WORDS[language].relation}: ${row.from}, ${row.to}`}
          onClick={() => apply(select(row.selection))}
        >
          <LegendSwatch of={row.swatch} />
          {row.from}
        </button>
      ),
    };
  };

  return (
    <div className={styles.table}>
      <h2 id="relation-table">{timeless ? words.relationCount : words.relations}</h2>
      <p className={styles.help}>{timeless ? words.networkHelp : words.relationsHelp(scene + 1)}</p>
      {rows.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <Grid
          labelledBy="relation-table"
          className={styles.relations}
          rows={rows}
          columns={columns.length}
          heading={heading}
          cell={cell}
          widthOf={(column) => WIDTHS[columns[column] as Column]}
          isWhole={isPrinted}
        />
      )}
      <CsvButtons
        name={`${FILE_NAMES[language].relations}-${FILE_NAMES[language].scene}-${scene + 1}`}
        rows={() => [columns.map(nameOf), ...rows.map(cells)]}
      />
    </div>
  );
}

function columnsFor(rows: readonly Row[]): readonly Column[] {
  const ties = rows.filter(({ swatch }) => swatch === 'tie').length;
  if (ties === 0) return OVER_TIME;
  return ties === rows.length ? ONLY_TIES : WITH_TIES;
}

function useRows(): Row[] {
  const story = useView(theMetStory);
  const scene = useView(theTextScene);
  const tieWindow = useView((state) => state.tieWindow);
  const { wording, language } = useWords();
  const words = TABLE_WORDS[language];
  const name = (id: string) => nameAt(story, id, scene, language);
  const authored = [...relationsAt(story, scene).values()].map((state): Row => {
    const { relation, kind, valence, strength, label, since } = state;
    return {
      id: relation.id,
      from: name(relation.from),
      to: name(relation.to),
      direction: relation.mutual ? words.mutual : words.oneSided,
      kind: kind ? wording.kinds[kind] : '',
      valence: valence ?? '',
      strength: strength ?? '',
      label: isTimeless(story) ? givenWords(relation, label, language) : textIn(label, language),
      shared: '',
      weight: relation.weight ?? '',
      since: since < 0 ? words.before : since + 1,
      inWords: label,
      selection: { type: 'relation', id: relation.id },
      swatch: { kind: kind ?? 'unknown' },
    };
  });
  const inferred = [...(tieWindow ? coPresenceAt(story, scene, tieWindow).values() : [])].map((tie): Row => {
    const shared = tie.scenes.filter((one) => one <= scene);
    return {
      id: tie.id,
      from: name(tie.from),
      to: name(tie.to),
      direction: words.mutual,
      kind: words.sharedScenes,
      valence: '',
      strength: '',
      label: '',
      shared: shared.length,
      weight: Math.round(tie.weight * 100) / 100,
      since: shared[0] === undefined ? '' : shared[0] + 1,
      selection: { type: 'tie', id: tie.id },
      swatch: 'tie',
    };
  });
  return [...authored, ...inferred];
}

function compared(a: string | number, b: string | number, inWords: (a: string, b: string) => number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : inWords(String(a), String(b));
}
