import { ImportError } from '../../story/importError.ts';
import { fileRefusals } from '../fileRefusals.ts';

/**
 * The encoding of Unicode that the first bytes give away: by a byte order mark, or as UTF-16 by the zero bytes of its spaces,
 * line ends and Latin letters. Undefined if they do not.
 *
 * @throws ImportError for UTF-32, which no browser reads
 */
export function unicodeOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined {
  const [a, b, c, d] = bytes;
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff)) {
    throw new ImportError('unknown-encoding', fileRefusals.unknownEncoding('UTF-32'));
  }
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return bytes.length < 4 ? undefined : byZeros(bytes.subarray(0, BEGINNING));
}

/** Bytes that are looked at. */
const BEGINNING = 8_000;

/** ASCII has a zero byte, which is the first of two in one order and the second in the other. */
function byZeros(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  let [little, big] = [0, 0];
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    const [first = 0, second = 0] = [bytes[at], bytes[at + 1]];
    if (first === 0 && second === 0) return undefined;
    if (second === 0 && isAscii(first)) little++;
    if (first === 0 && isAscii(second)) big++;
  }
  // Some letters have a zero on the other side, such as U+4E00.
  const [more, fewer] = [Math.max(little, big), Math.min(little, big)];
  if (more * SHARE < bytes.length / 2 || fewer * 3 > more) return undefined;
  return little > big ? 'utf-16le' : 'utf-16be';
}

/** Of so many characters, at least one is ASCII: a space, a line end, a mark. */
const SHARE = 20;

function isAscii(byte: number): boolean {
  return (byte >= 0x20 && byte < 0x7f) || byte === 0x0a || byte === 0x0d || byte === 0x09;
}
