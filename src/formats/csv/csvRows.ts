import Papa from 'papaparse';

export type Row = { readonly cells: readonly string[]; readonly line: number };

/** The delimiters that story tables have, the usual one first. */
const DELIMITERS = [',', ';', '\t'];

/** As many rows as are looked at to find the delimiter. */
const SAMPLE = 20;

/**
 * The rows of a table, without empty ones and with each cell trimmed. The delimiter is the one by which the first rows
 * are most alike.
 */
export function rowsOf(text: string, most = 0): Row[] {
  const plain = text.replace(/^\ufeff/, '');
  const delimiter = delimiterOf(plain);
  let line = 1;
  const rows: Row[] = [];
  for (const cells of parse(plain, delimiter, most)) {
    const trimmed = cells.map((cell) => unguarded(cell.trim()));
    if (trimmed.some((cell) => cell !== '')) rows.push({ cells: trimmed, line });
    line++;
    for (const cell of cells) if (cell.includes('\n')) line += cell.split('\n').length - 1;
  }
  return rows;
}

/** Spreadsheets take a cell that begins like this for a formula; an apostrophe before it says that it is none. */
const FORMULA = /^(?!-?\d+(?:\.\d+)?$)'*\s*[=+\-@\t\r]/;

/** A cell as our own files have it, without the apostrophe that kept it from being a formula. */
function unguarded(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}

/** Rows as a text with commas, in which no cell is a formula. */
export function writeRows(rows: readonly (readonly (string | number)[])[]): string {
  const guarded = rows.map((cells) =>
    cells.map((cell) => {
      const words = String(cell).replace(/\s+/g, ' ').trim();
      return FORMULA.test(words) ? `'${words}` : words;
    }),
  );
  return `${Papa.unparse(guarded, { newline: '\n' })}\n`;
}

function delimiterOf(text: string): string {
  const likeness = DELIMITERS.map((delimiter) => {
    const rows = parse(text.slice(0, 50_000), delimiter, SAMPLE).filter((cells) => cells.some(Boolean));
    const width = rows[0]?.length ?? 0;
    return width < 2 ? 0 : rows.filter(({ length }) => length === width).length + Math.min(width, 9) / 10;
  });
  return DELIMITERS[likeness.indexOf(Math.max(...likeness))] ?? ',';
}

function parse(text: string, delimiter: string, most: number): string[][] {
  return Papa.parse<string[]>(text, { delimiter, preview: most }).data;
}
