import { FONT_WIDTHS } from './fontWidths.ts';

/**
 * The width of a text, in the unit of `size`, at most: a text is never wider, and labels may get a hair of extra space. It is added
 * up from a table, so that the page, Node and the command line draw the same bytes without asking a browser.
 */
export function textWidth(
  text: string,
  font: 'sans' | 'serif',
  size: number,
  weight: 400 | 600 = 400,
): number {
  const table = tables[`${font}${weight}`];
  let hundredths = 0;
  for (const character of text) hundredths += widthOf(character, table);
  return (hundredths * size) / 100;
}

/** In 1/100 em, for characters that are in no table: about the mean of Greek and Cyrillic, and a full square. */
const UNKNOWN = 62;
const SQUARE = 100;

/** Combining marks, joiners, control characters and soft hyphens have no width of their own. */
const NO_WIDTH = /^[\p{M}\p{Cf}\p{Cc}]$/u;
/** Chinese, Japanese, Korean, and emoji. */
const FULL_WIDTH =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f000}-\u{1faff}\u{20000}-\u{3fffd}]$/u;

function widthOf(character: string, table: ReadonlyMap<string, number>): number {
  const known = table.get(character);
  if (known !== undefined) return known;
  if (NO_WIDTH.test(character)) return 0;
  if (FULL_WIDTH.test(character)) return SQUARE;
  // An accented letter is as wide as the plain letter, except for the few that the table lists.
  const letter = character.normalize('NFKD').charAt(0);
  return table.get(letter) ?? UNKNOWN;
}

function tableOf(rows: readonly string[]): ReadonlyMap<string, number> {
  const digits = rows.join('');
  return new Map(
    Array.from(FONT_WIDTHS.characters.join(''), (character, index) => [
      character,
      Number.parseInt(digits.slice(2 * index, 2 * index + 2), 36),
    ]),
  );
}

const tables = {
  sans400: tableOf(FONT_WIDTHS.sans400),
  sans600: tableOf(FONT_WIDTHS.sans600),
  serif400: tableOf(FONT_WIDTHS.serif400),
  serif600: tableOf(FONT_WIDTHS.serif600),
} as const;
