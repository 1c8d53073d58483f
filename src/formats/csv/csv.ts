import { ImportError } from '../../story/importError.ts';
import { refusals } from '../../story/messages/refusals.ts';
import type { Story } from '../../story/types.ts';
import { type Format, partOf, type Reading, type ReadOptions } from '../format.ts';
import { beginningOf } from '../kit/cut.ts';
import { isNumber, type NumberStyle } from '../kit/numbers.ts';
import { collectRemarks } from '../kit/remarks.ts';
import { UNTITLED } from '../kit/storyOf.ts';
import { appearancesIn, readAppearances } from './csvAppearances.ts';
import { edgeColumnsOf, headlessColumnsOf } from './csvColumns.ts';
import { HEAD_ONLY } from './csvEdgeRemarks.ts';
import { readEdges } from './csvEdges.ts';
import { endsIn } from './csvEnds.ts';
import { isMatrix, readMatrix } from './csvMatrix.ts';
import { nodesIn } from './csvNodes.ts';
import { numberedEdgesIn } from './csvNumbered.ts';
import { delimiterOf, type NodeTable, type Row, rowsOf, type TableReading } from './csvRows.ts';
import { readScenes, sceneTableOf } from './csvScenes.ts';
import { namedMatrix } from './csvSquare.ts';
import { writeCsv } from './csvWrite.ts';

/** Tables as text: scenes by characters, or lists of edges with or without a time. */
export const csv: Format<Story> = {
  id: 'csv',
  extensions: ['csv', 'tsv', 'tab'],
  detect: (text) => !isOtherText(text) && readerFor(text) !== undefined,
  read,
  write: writeCsv,
};

/** Whether a text begins like XML or JSON. */
const isOtherText = (text: string) => /^\ufeff?\s*[<{]/.test(text);

/** Characters and rows of a table that are looked at to recognise it. */
const BEGINNING = 50_000;
const ROWS = 60;

function read(text: string, options: ReadOptions = {}): Reading {
  const reader = readerFor(text);
  if (!reader) {
    throw new ImportError(
      'no-scenes',
      refusals.noScenes(
        { en: 'a table', de: 'einer Tabelle' },
        {
          en: 'it needs columns named Source and Target, or one row per scene and one column per person',
          de: 'Sie braucht Spalten namens Source und Target oder eine Zeile pro Szene und eine Spalte pro Figur',
        },
      ),
    );
  }
  return readWith(reader, text, options);
}

function readWith(
  reader: Reader,
  text: string,
  { title = UNTITLED, progress }: ReadOptions,
  nodes?: NodeTable,
): Reading {
  const remarks = collectRemarks();
  const rows = rowsOf(text);
  progress?.(0.1);
  const story = reader(rows, { title, remarks, progress: partOf(progress, 0.1, 1), nodes });
  return { story, remarks: remarks.list() };
}

/**
 * Reads two tables that belong together, in either order: one of nodes, with an id and a label for each, and one of their edges.
 * Undefined if they are no such two, which takes no longer than a look at their beginnings.
 *
 * @throws ImportError
 */
export function readTogether(
  texts: readonly [string, string],
  options: ReadOptions,
): { readonly reading: Reading; readonly edges: 0 | 1 } | undefined {
  const edges = edgesAmong(texts);
  if (edges === undefined) return undefined;
  const reader = readerFor(texts[edges]);
  const nodes = nodesIn(rowsOf(texts[1 - edges] as string));
  return reader && nodes && { reading: readWith(reader, texts[edges], options, nodes), edges };
}

/** Which of two tables is one of edges, if the other is one of their nodes: some of its cells are ids or labels there. */
export function edgesAmong(texts: readonly [string, string]): 0 | 1 | undefined {
  if (texts.some(isOtherText)) return undefined;
  const [first, second] = texts.map((text) => nodesIn(firstRows(text)) !== undefined);
  if (first === second) return undefined;
  const edges = first ? 1 : 0;
  if (!readerFor(texts[edges])) return undefined;
  const { nodes } = nodesIn(rowsOf(texts[1 - edges] as string)) ?? { nodes: [] };
  const names = new Set(nodes.flatMap(({ id, label }) => [id, label]));
  const isNamed = (cell: string) => cell.split(/[;,|]/).some((name) => names.has(name.trim()));
  return firstRows(texts[edges]).some(({ cells }) => cells.some(isNamed)) ? edges : undefined;
}

type Reader = (rows: readonly Row[], reading: TableReading) => Reading['story'];

/** The reader for a table; undefined if it is no story. Lines above its head, such as a title, are left out. */
function readerFor(text: string): Reader | undefined {
  const rows = firstRows(text);
  const isWhole = rows.length < ROWS && text.length <= BEGINNING;
  // Programs that write a decimal comma separate cells by something else.
  const usualComma = delimiterOf(text) === ';' ? 'decimal' : 'thousands';
  const skipped = rowsAbove(rows);
  if (skipped === 0) return readerOf(rows, { isWhole, usualComma });
  const reader = readerOf(rows.slice(skipped), { isWhole, usualComma });
  return (
    reader &&
    ((all, reading) => {
      const lines = all.slice(0, skipped).map(({ cells }) => cells.filter(Boolean).join(' '));
      reading.remarks.add(above(lines), all[0]?.line);
      return reader(all.slice(skipped), reading);
    })
  );
}

/** How many rows stand above the head of a list of edges: titles and comments, with less in them than the head has. */
function rowsAbove(rows: readonly Row[]): number {
  const filled = ({ cells }: Row) => cells.filter(Boolean).length;
  const at = rows.slice(0, MOST_ABOVE).findIndex((_, index) => endsIn(rows.slice(index)) !== undefined);
  const least = at > 0 ? filled(rows[at] as Row) : 0;
  return at > 0 && rows.slice(0, at).every((row) => filled(row) < least) ? at : 0;
}

/** Rows that may stand above a head. */
const MOST_ABOVE = 12;

function above(lines: readonly string[]) {
  const words = beginningOf(lines.join(' / '), 100);
  return {
    en: `The text above the header row was left out: “${words}”.`,
    de: `Der Text über der Kopfzeile wurde weggelassen: „${words}“.`,
  };
}

function readerOf(
  rows: readonly Row[],
  { isWhole, usualComma }: { isWhole: boolean; usualComma: NumberStyle['comma'] },
): Reader | undefined {
  // A matrix without names has a number in its first cell.
  if (!isNumber(rows[0]?.cells[0] ?? '') && isMatrix(rows))
    return (all, reading) => readMatrix(all, usualComma, reading);
  const edges = edgeColumnsOf(rows, usualComma);
  const appearances = edges ? undefined : appearancesIn(rows);
  if (appearances) return (all, reading) => readAppearances(all, appearances, reading);
  const table = edges && !edges.couldBePeople ? undefined : sceneTableOf(rows);
  if (table)
    return (all, reading) => {
      if (edges) reading.remarks.add(NOT_ENDS, 1);
      return readScenes(all, table, reading);
    };
  if (edges)
    return (all, reading) => {
      if (all.length === 1) throw onlyHead();
      if (edges.couldBePeople) reading.remarks.add(NOT_PEOPLE, 1);
      return readEdges(all.slice(1), edges, reading);
    };
  if (namedMatrix(rows, isWhole))
    return (all, reading) => {
      const matrix = namedMatrix(all, true);
      if (!matrix) throw notSquare(all);
      reading.remarks.add(matrix.remark);
      return readMatrix(matrix.rows, usualComma, reading);
    };
  const numbered = numberedEdgesIn(rows, usualComma);
  if (numbered)
    return (all, reading) => {
      reading.remarks.add(numbered.remark, 1);
      return readEdges(all, numbered.columns, reading);
    };
  const headless = headlessColumnsOf(rows, usualComma);
  if (!headless) return undefined;
  const hasHead = headless.head.length > 0;
  return (all, reading) => {
    reading.remarks.add(hasHead ? UNKNOWN_HEAD : NO_HEAD, 1);
    return readEdges(hasHead ? all.slice(1) : all, headless, reading);
  };
}

function onlyHead(): ImportError {
  return new ImportError('no-scenes', HEAD_ONLY);
}

/** A table that begins like a matrix without names and is none. */
function notSquare(rows: readonly Row[]): ImportError {
  const [count, width] = [rows.length, rows[0]?.cells.length ?? 0];
  return new ImportError('wrong-shape', {
    en: `The table looks like an adjacency matrix without names, but has ${count} rows and ${width} columns. Label the rows and columns with the people’s names, or name two columns Source and Target.`,
    de: `Die Tabelle sieht nach einer Adjazenzmatrix ohne Namen aus, hat aber ${count} Zeilen und ${width} Spalten. Beschriften Sie Zeilen und Spalten mit den Namen der Figuren oder nennen Sie zwei Spalten Source und Target.`,
  });
}

const NO_HEAD = {
  en: 'The table has no header row; its first two columns were read as the two people of a relationship.',
  de: 'Die Tabelle hat keine Kopfzeile; die ersten beiden Spalten gelten als die beiden Figuren einer Beziehung.',
};

const UNKNOWN_HEAD = {
  en: 'The first row was read as the header row, and the first two columns as the two people of a relationship.',
  de: 'Die erste Zeile gilt als Kopfzeile, die ersten beiden Spalten als die beiden Figuren einer Beziehung.',
};

const NOT_ENDS = {
  en: 'The table could also be a list of relationships; it was read as scenes, with one column per person.',
  de: 'Die Tabelle könnte auch eine Liste von Beziehungen sein; sie gilt als Szenentabelle mit einer Spalte pro Figur.',
};

const NOT_PEOPLE = {
  en: 'The first row was read as the header row: its two letters stand for the two ends of a relationship, not for two people.',
  de: 'Die erste Zeile gilt als Kopfzeile: Ihre beiden Buchstaben stehen für die beiden Enden einer Beziehung, nicht für zwei Figuren.',
};

function firstRows(text: string): Row[] {
  const rows = rowsOf(text.slice(0, BEGINNING), ROWS);
  // The last row may have been cut in the middle.
  return text.length > BEGINNING && rows.length < ROWS ? rows.slice(0, -1) : rows;
}
