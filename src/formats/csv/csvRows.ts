import Papa from 'papaparse';
import type { Progress } from '../format.ts';
import { oneLine } from '../kit/lines.ts';
import type { RemarkList } from '../kit/remarks.ts';

export type Row = { readonly cells: readonly string[]; readonly line: number };

/** A row of a table of nodes, such as Gephi's: the id that a table of edges uses, and what is known of the person. */
export type TableNode = {
  readonly id: string;
  readonly label: string;
  readonly group: string;
  readonly about: string;
};

/** What the readers of tables need beside the rows. */
export type TableReading = {
  readonly title: string;
  readonly remarks: RemarkList;
  readonly progress: Progress | undefined;
  /** From a table of nodes that belongs to it. */
  readonly nodes?: readonly TableNode[] | undefined;
};

/** The usual one first. */
const DELIMITERS = [',', ';', '\t'];

/** Rows that are looked at to find the delimiter. */
const SAMPLE = 20;

/**
 * The rows of a table that are not empty, with their cells trimmed. The delimiter is the one that gives most of the first
 * rows the same width.
 *
 * @param most rows to read; 0 for all
 */
export function rowsOf(text: string, most = 0): Row[] {
  const plain = text.replace(SEPARATOR, '');
  const delimiter = delimiterOf(text);
  let line = plain === text.replace(/^\ufeff/, '') ? 1 : 2;
  const rows: Row[] = [];
  for (const cells of parse(plain, delimiter, most)) {
    const trimmed = cells.map((cell) => unguarded(cell.trim()));
    if (trimmed.some((cell) => cell !== '')) rows.push({ cells: trimmed, line });
    line++;
    for (const cell of cells) if (cell.includes('\n')) line += cell.split('\n').length - 1;
  }
  return rows;
}

/** A spreadsheet runs a cell that begins like this as a formula, unless an apostrophe stands before it. */
const FORMULA = /^(?!-?\d+(?:\.\d+)?$)'*\s*[=+\-@\t\r]/;

/** Removes the apostrophe that `writeRows` puts before a formula. */
function unguarded(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}

/** Writes rows as CSV with commas. No cell is a formula to a spreadsheet. */
export function writeRows(rows: readonly (readonly (string | number)[])[]): string {
  const guarded = rows.map((cells) =>
    cells.map((cell) => {
      const text = oneLine(String(cell));
      return FORMULA.test(text) ? `'${text}` : text;
    }),
  );
  return `${Papa.unparse(guarded, { newline: '\n' })}\n`;
}

/** A first line that tells Excel the delimiter: sep=; */
const SEPARATOR = /^\ufeff?(?:"?sep=(.|\\t)"?[ \t,;]*\r?\n)?/i;

/** The delimiter that the first line names, or else the one that gives most of the first rows the same width. */
export function delimiterOf(text: string): string {
  const named = SEPARATOR.exec(text)?.[1];
  if (named !== undefined) return named === '\\t' ? '\t' : named;
  let [best, most] = [',', 0];
  for (const delimiter of DELIMITERS) {
    const rows = parse(text.slice(0, 50_000), delimiter, SAMPLE).filter((cells) => cells.some(Boolean));
    const width = rows[0]?.length ?? 0;
    const likeness = rows.filter(({ length }) => length === width).length + Math.min(width, 9) / 10;
    if (width > 1 && likeness > most) [best, most] = [delimiter, likeness];
  }
  return best;
}

function parse(text: string, delimiter: string, most: number): string[][] {
  return Papa.parse<string[]>(text, { delimiter, preview: most }).data;
}

export const LONGER_THAN_HEAD = {
  en: 'A row is longer than the head; the rest is left out.',
  de: 'Eine Zeile ist länger als die Kopfzeile; der Rest ist weggelassen.',
};
