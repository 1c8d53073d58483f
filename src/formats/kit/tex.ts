/** Combining marks of TeX's accents, by the character after the backslash. */
const ACCENTS: ReadonlyMap<string, string> = new Map([
  ["'", '\u0301'],
  ['`', '\u0300'],
  ['^', '\u0302'],
  ['"', '\u0308'],
  ['~', '\u0303'],
  ['=', '\u0304'],
  ['.', '\u0307'],
  ['c', '\u0327'],
  ['v', '\u030c'],
  ['u', '\u0306'],
  ['H', '\u030b'],
  ['k', '\u0328'],
  ['r', '\u030a'],
]);

const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ss', 'ß'],
  ['ae', 'æ'],
  ['AE', 'Æ'],
  ['oe', 'œ'],
  ['OE', 'Œ'],
  ['aa', 'å'],
  ['AA', 'Å'],
  ['o', 'ø'],
  ['O', 'Ø'],
  ['l', 'ł'],
  ['L', 'Ł'],
]);

/**
 * Plain text for a line of TeX: accents, special letters, quotes and dashes, as in "Mis\'erables" and "D--". Other commands,
 * such as those for italics, are left out, and what they apply to is kept.
 */
export function plainOfTex(text: string): string {
  return text
    .replace(/(?<!\\)\$([^$]*?)(?<!\\)\$/g, '$1')
    .replace(
      /\\(?:(['`^"~=.]) ?|([cvuHkr])(?:(?=\{)| ))(?:\{\\?([A-Za-z])\}|\\?([A-Za-z]))/g,
      (_, sign?: string, letter?: string, inBraces?: string, bare?: string) =>
        `${inBraces ?? bare}${ACCENTS.get(sign ?? letter ?? '')}`.normalize('NFC'),
    )
    .replace(/\\(ss|ae|AE|oe|OE|aa|AA|o|O|l|L)(?![A-Za-z]) ?/g, (_, name: string) => LETTERS.get(name) ?? '')
    .replace(/\\([&%$#_{} ])/g, '$1')
    .replace(/\\l?dots(?![A-Za-z]) ?/g, '…')
    .replace(/\\[,;:]/g, ' ')
    .replace(/\\(?:[-/!]|[A-Za-z]+\*? ?)/g, '')
    .replace(/~/g, ' ')
    .replace(/[{}]/g, '')
    .replace(/---/g, '—')
    .replace(/--/g, '–')
    .replace(/``/g, '“')
    .replace(/''/g, '”')
    .replace(/`/g, '‘')
    .replace(/'/g, '’');
}
