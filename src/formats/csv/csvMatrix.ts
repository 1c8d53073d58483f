import { CAPS } from '../../story/schema.ts';
import type { WholeStory } from '../../story/types.ts';
import { edgeNumbersOf } from '../kit/edgeNumbers.ts';
import { countedIn, parseEdgeValues, qualityOf, scaleOf } from '../kit/edgeValues.ts';
import { checkCounts } from '../kit/limits.ts';
import { isNumber, type NumberStyle } from '../kit/numbers.ts';
import { storyOfRelations } from '../kit/storyOfRelations.ts';
import { evidenceFor } from '../kit/timeline.ts';
import { castOf } from './csvNodes.ts';
import { LONGER_THAN_HEAD, type Row, type TableReading } from './csvRows.ts';

/** Cells that say that there is a tie, and that there is none. */
const TIE = /^(?:x|✓|✔|•|\*|yes|y|ja|true|wahr|vrai)$/i;
export const NO_TIE = /^(?:|[+-]?0+(?:[.,]0+)?|-|–|no|n|nein|false|falsch|faux)$/i;

/** The shares of names that rows and columns must have in common, and of cells that must be numbers or marks. */
const SAME = 0.6;
const UNDERSTOOD = 0.9;

/**
 * Whether a table that begins with these rows is an adjacency matrix: the names at the head of its columns are also those at the
 * beginning of its rows, and the cells are weights.
 */
export function isMatrix([head, ...body]: readonly Row[]): boolean {
  const columns = new Set((head?.cells ?? []).slice(1).filter(Boolean));
  const rows = body.map(({ cells }) => cells[0] ?? '').filter(Boolean);
  const both = rows.filter((name) => columns.has(name)).length;
  if (columns.size < 2 || both < 2 || both < SAME * rows.length) return false;
  const cells = body.flatMap((row) => row.cells.slice(1));
  const known = cells.filter((cell) => isNumber(cell) || TIE.test(cell) || NO_TIE.test(cell)).length;
  return known >= UNDERSTOOD * cells.length && cells.some((cell) => !NO_TIE.test(cell));
}

/** The two ends of a cell, as ids, and what is in it. */
type Cell = { readonly from: string; readonly to: string; readonly text: string; readonly line: number };

/** A network from an adjacency matrix. Where it is the same on both sides of its diagonal, or has one side, ties are mutual. */
export function readMatrix(
  [head, ...body]: readonly Row[],
  usualComma: NumberStyle['comma'],
  { title, remarks, nodes }: TableReading,
): WholeStory {
  const cast = castOf(nodes);
  const titles = (head?.cells ?? []).slice(1);
  const columns = titles.map((name) => (name === '' ? undefined : cast.idOf(name)));
  const cells = new Map<string, Cell>();
  const zeros = new Set<string>();
  let loops = 0;
  for (const { cells: row, line } of body) {
    if (!row[0]) continue;
    const from = cast.idOf(row[0]);
    if (row.slice(1 + titles.length).some(Boolean)) remarks.add(LONGER_THAN_HEAD, line);
    for (const [column, to] of columns.entries()) {
      const text = row[column + 1] ?? '';
      if (to === undefined) continue;
      if (NO_TIE.test(text)) {
        if (text !== '') zeros.add(keyOf(from, to));
        continue;
      }
      if (from === to) loops++;
      else if (cells.has(keyOf(from, to))) remarks.add(TWICE, line);
      else cells.set(keyOf(from, to), { from, to, text, line });
    }
    checkCounts({ relations: cells.size });
  }
  const mutual = isMutual(cells, zeros);
  const ties = [...cells.values()].filter(
    ({ from, to }) => !mutual || from < to || !cells.has(keyOf(to, from)),
  );
  const texts = [...cells.values()].map(({ text }) => text).filter((text) => !TIE.test(text));
  const numbers = edgeNumbersOf(
    (field) => (field === 'weight' ? texts : []),
    () => 'Matrix',
    usualComma,
  );
  const read = ties.map(({ text, line, ...ends }) => ({
    ...ends,
    values: parseEdgeValues(
      (field) => (field === 'weight' && !TIE.test(text) ? text : undefined),
      numbers,
      line,
    ),
  }));
  numbers.tell(remarks);
  cast.tell(remarks);
  if (loops > 0) remarks.add(onDiagonal(loops));
  remarks.add(mutual ? MUTUAL : DIRECTED, head?.line);
  const scale = scaleOf(
    read.map(({ values }) => values),
    false,
  );
  const period = { first: 0, last: CAPS.scenes, evidence: evidenceFor({}), already: true };
  return storyOfRelations({
    title,
    scenes: [],
    characters: cast.characters(),
    relations: read.map(({ from, to, values }) => ({
      from,
      to,
      mutual,
      weight: countedIn(values),
      periods: [{ ...period, ...qualityOf(values, scale) }],
    })),
  });
}

/** Ids of a cast have no line breaks. */
const keyOf = (from: string, to: string) => `${from}\n${to}`;

/** Whether all ties are the same in both directions, or none has anything in the other one, not even a zero. */
function isMutual(cells: ReadonlyMap<string, Cell>, zeros: ReadonlySet<string>): boolean {
  const all = [...cells.values()];
  const back = all.filter(({ from, to }) => cells.has(keyOf(to, from)));
  if (back.length === 0) return all.every(({ from, to }) => !zeros.has(keyOf(to, from)));
  return (
    back.length === all.length && all.every(({ from, to, text }) => cells.get(keyOf(to, from))?.text === text)
  );
}

const MUTUAL = {
  en: 'The table was read as an adjacency matrix: each number is a relationship, the same in both directions.',
  de: 'Die Tabelle gilt als Adjazenzmatrix: Jede Zahl ist eine Beziehung, in beiden Richtungen dieselbe.',
};

const DIRECTED = {
  en: 'The table was read as an adjacency matrix: each number is a relationship, from the row to the column.',
  de: 'Die Tabelle gilt als Adjazenzmatrix: Jede Zahl ist eine Beziehung, von der Zeile zur Spalte.',
};

const TWICE = {
  en: 'A name appears twice in the matrix; the first number counts.',
  de: 'Ein Name kommt in der Matrix zweimal vor; die erste Zahl zählt.',
};

function onDiagonal(ties: number) {
  return ties === 1
    ? {
        en: 'One number on the diagonal was left out, since it connects a person to themselves.',
        de: 'Eine Zahl auf der Diagonale wurde weggelassen, da sie eine Figur mit sich selbst verbindet.',
      }
    : {
        en: `${ties} numbers on the diagonal were left out, since they connect people to themselves.`,
        de: `${ties} Zahlen auf der Diagonale wurden weggelassen, da sie Figuren mit sich selbst verbinden.`,
      };
}
