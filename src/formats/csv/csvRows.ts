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

/** A table of nodes. */
export type NodeTable = {
  readonly nodes: readonly TableNode[];
  /** Rows that are left out: of an id that an earlier row has, or without one. */
  readonly again: number;
  readonly nameless: number;
};

/** What the readers of tables need beside the rows. */
export type TableReading = {
  readonly title: string;
  readonly remarks: RemarkList;
  readonly progress: Progress | undefined;
  /** From a table of nodes that belongs to it. */
  readonly nodes?: NodeTable | undefined;
};

/** The usual one first. */
const DELIMITERS = [',', ';', '\t', '|'];

/** Rows that are looked at to find the delimiter. */
const SAMPLE = 20;

/**
 * The rows of a table that are not empty, with their cells trimmed. The delimiter is the one that gives most of the first
 * rows the same width.
 *
 * @param most rows to read; 0 for all
 */
export function rowsOf(text: string, most = 0): Row[] {
  const { plain, comments } = withoutComments(text.replace(SEPARATOR, ''));
  const delimiter = delimiterOf(text);
  let line = comments + (SEPARATOR_LINE.test(text) ? 2 : 1);
  const rows: Row[] = [];
  for (const cells of parse(plain, delimiter, most)) {
    const trimmed = cells.map((cell) => unguarded(cell.replaceAll('\u00a0', ' ').trim()));
    if (trimmed.some((cell) => cell !== '') && !isRule(trimmed)) rows.push({ cells: trimmed, line });
    line++;
    for (const cell of cells) if (cell.includes('\n')) line += cell.split('\n').length - 1;
  }
  return rows;
}

/** The line below the head of a table in Markdown. */
const isRule = (cells: readonly string[]) =>
  cells.length > 1 && cells.every((cell) => /^(?::?-{3,}:?)?$/.test(cell));

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

const SEPARATOR_LINE = new RegExp(SEPARATOR.source.replace(/\?$/, ''), 'i');

/** Lines before a table of numbers that begin with # or %, as collections of networks have them. */
const COMMENTS = /^(?:[#%][^\n]*\n|[^\S\n]*\n)+(?=[\d,;.|+\-\t ]+(?:\n|$))/;

function withoutComments(text: string): { plain: string; comments: number } {
  const plain = /^[#%]/.test(text) ? text.replace(/\r\n?/g, '\n') : text;
  const found = COMMENTS.exec(plain)?.[0] ?? '';
  return { plain: plain.slice(found.length), comments: found.split('\n').length - 1 };
}

/** The delimiter that the first line names, or else the one that gives most of the first rows the same width. */
export function delimiterOf(text: string): string {
  const named = SEPARATOR.exec(text)?.[1];
  if (named !== undefined) return named === '\\t' ? '\t' : named;
  const beginning = withoutComments(text).plain.slice(0, 50_000);
  let [best, most] = ['', 0];
  for (const delimiter of DELIMITERS) {
    const rows = parse(beginning, delimiter, SAMPLE).filter((cells) => cells.some(Boolean));
    const widths = new Map<number, number>();
    for (const { length } of rows) widths.set(length, (widths.get(length) ?? 0) + 1);
    for (const [width, count] of widths) {
      const likeness = count + Math.min(width, 9) / 10;
      if (width > 1 && likeness > most) [best, most] = [delimiter, likeness];
    }
  }
  return best || (isSpaced(beginning) ? ' ' : ',');
}

/** Whether numbers are set apart by spaces, below a line of comments or of titles at most. */
function isSpaced(text: string): boolean {
  const [, ...lines] = text.split(/\r\n?|\n/, SAMPLE + 1).filter((line) => line.trim() !== '');
  const widths = new Set(lines.map((line) => line.trim().split(/ +/).length));
  return (
    lines.length > 0 &&
    widths.size === 1 &&
    !widths.has(1) &&
    lines.every((line) => /^[\d.,+\- ]+$/.test(line))
  );
}

function parse(given: string, delimiter: string, most: number): string[][] {
  const text = given.replace(/\r\n?/g, '\n');
  const plain = delimiter === ' ' ? text.replace(/^ +| +$/gm, '').replace(/ {2,}/g, ' ') : text;
  // Some programs put their cells between apostrophes.
  const quoteChar = /^'[^'\n]*'(?:[,;|\t]'[^'\n]*')+\n/.test(plain) ? "'" : '"';
  return Papa.parse<string[]>(plain, { delimiter, preview: most, quoteChar }).data;
}

export const LONGER_THAN_HEAD = {
  en: 'A row is longer than the header row; the extra cells were left out.',
  de: 'Eine Zeile ist länger als die Kopfzeile; die überzähligen Zellen wurden weggelassen.',
};
