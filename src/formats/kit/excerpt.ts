import type { Excerpt } from '../../story/importError.ts';

/** Lines before the fault, and as many after it. */
const AROUND = 2;

/** Characters of a line that are shown. */
const LONGEST = 100;

/**
 * The five lines of a text around a place (line and column from 1). Of a long line, only the part around the column.
 */
export function excerptAt(
  text: string,
  { line, column }: { readonly line: number; readonly column: number },
): Excerpt {
  const from = Math.max(1, line - AROUND);
  const lines = linesFrom(text, from, line + AROUND);
  const skipped = Math.max(0, column - LONGEST / 2);
  return { from, lines: lines.map((each, index) => cutTo(each, from + index === line ? skipped : 0)) };
}

/** The line and column of an offset in a text. */
export function placeAt(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split(/\r\n?|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** The lines with the numbers `from` to `to`, as far as there are any. Looks at no more of the text than it has to. */
function linesFrom(text: string, from: number, to: number): string[] {
  const ends = /\r\n?|\n/g;
  let start = 0;
  for (let line = 1; line < from; line++) {
    if (!ends.test(text)) return [];
    start = ends.lastIndex;
  }
  const lines: string[] = [];
  for (let line = from; line <= to; line++) {
    ends.lastIndex = start;
    const end = ends.exec(text);
    lines.push(text.slice(start, end?.index));
    if (!end) break;
    start = ends.lastIndex;
  }
  return lines;
}

function cutTo(line: string, skipped: number): string {
  const part = line.slice(skipped, skipped + LONGEST).replaceAll('\t', ' ');
  return `${skipped > 0 ? '…' : ''}${part}${skipped + LONGEST < line.length ? '…' : ''}`.toWellFormed();
}
