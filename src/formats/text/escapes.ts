/**
 * A backslash takes its meaning from the sign after it; `\n`, `\t` and `\r` are a line break, a tab and a carriage return. While a
 * line is read, an escaped character is a lone low surrogate, which no text has: so it has no meaning, and no end to trim.
 */
export function hidden(line: string): string {
  if (!line.includes('\\')) return line;
  return line.replace(ESCAPE, (_, sign: string) => {
    const code =
      NAMED[sign] ?? (sign.charCodeAt(0) < 0x80 ? sign.charCodeAt(0) : RARE_FROM + RARE.indexOf(sign));
    return String.fromCharCode(FIRST + code);
  });
}

/** The text as it is meant: every escaped character is itself again. */
export function shown(text: string): string {
  return text.replace(PLACEHOLDER, (_, sign: string) => {
    const code = sign.charCodeAt(0) - FIRST;
    return code >= RARE_FROM ? RARE.charAt(code - RARE_FROM) : String.fromCharCode(code);
  });
}

/** The text with a backslash before every backslash, line break and tab, and before white space at both ends. */
export function escapedAtEnds(text: string): string {
  return text.replace(/[\\\n\t\r]/g, (sign) => WRITTEN[sign] ?? '\\\\').replace(/^\s|\s$/g, '\\$&');
}

const NAMED: Readonly<Record<string, number>> = { n: 10, t: 9, r: 13 };
const WRITTEN: Readonly<Record<string, string>> = { '\n': '\\n', '\t': '\\t', '\r': '\\r' };

/** Arrows, and the white space beyond ASCII. */
const RARE =
  '→←↔\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';
const RARE_FROM = 0x80;
const FIRST = 0xdc00;
const ESCAPE = new RegExp(`\\\\([ntr!-/:-@[-\`{-~ ${RARE}])`, 'g');
/** A low surrogate that is not the second half of a character. */
const PLACEHOLDER = /(?<![\ud800-\udbff])([\udc00-\udfff])/g;
