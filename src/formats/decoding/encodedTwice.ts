import { decodeAs } from './encodings.ts';

/** What UTF-8 looks like that was read as Windows-1252: "JÃ¼rgen", "donâ€™t". */
const SIGN = /[ÃÂ][\u00a0-\u00bf\u0152-\u2122]|â[€‚„…†‡ˆ‰Š‹Œ]/;

/**
 * The text that a file of UTF-8 was before a program read it as Windows-1252 and saved it as UTF-8; undefined if it has not
 * been. Hardly any other text can be read in this way.
 */
export function beforeSecondEncoding(text: string): string | undefined {
  if (!SIGN.test(text)) return undefined;
  const codes = codesOf1252();
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const byte = code < 0x80 ? code : codes.get(text[index] as string);
    if (byte === undefined) return undefined;
    bytes[index] = byte;
  }
  try {
    return decodeAs(bytes, 'utf-8', true);
  } catch {
    return undefined;
  }
}

function codesOf1252(): ReadonlyMap<string, number> {
  const bytes = Uint8Array.from({ length: 128 }, (_, index) => index + 128);
  return new Map([...decodeAs(bytes, 'windows-1252')].map((letter, index) => [letter, index + 128]));
}
