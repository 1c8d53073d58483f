import { CONTROL_CHARACTERS } from '../../story/controlCharacters.ts';
import { ImportError } from '../../story/importError.ts';
import type { InBoth } from '../../story/messages/inBoth.ts';
import { refusals } from '../../story/messages/refusals.ts';
import { fileRefusals } from '../fileRefusals.ts';
import { excerptAt, placeAt } from './excerpt.ts';
import { faultIn } from './jsonFault.ts';
import { oneLine } from './lines.ts';
import { rounded } from './rounded.ts';

/** Deepest nesting of lists and objects; see TRUST.md. */
const DEEPEST = 64;

/**
 * Parses a JSON text, with or without a byte order mark.
 *
 * @throws ImportError with the place where the text stops being JSON
 */
export function parseJson(text: string): unknown {
  const plain = text.replace(/^\ufeff/, '');
  if (isDeeperThan(DEEPEST, plain)) throw new ImportError('too-deep', refusals.tooDeep(DEEPEST));
  try {
    return JSON.parse(plain);
  } catch {
    const { at, expected } = faultIn(plain);
    const place = placeAt(plain, at);
    throw new ImportError('not-json', fileRefusals.notJson(place, expected, plain.slice(at, at + 12)), {
      ...place,
      excerpt: excerptAt(plain, place),
    });
  }
}

/** Codes of characters: comparing them takes a third of the time that comparing texts of one character takes. */
const [QUOTE, BACKSLASH] = [34, 92];
const [OPENING_BRACE, CLOSING_BRACE, OPENING_BRACKET, CLOSING_BRACKET] = [123, 125, 91, 93];

/** Counted before parsing, since JSON.parse would overflow the stack. */
function isDeeperThan(cap: number, text: string): boolean {
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === QUOTE) index = endOfString(text, index);
    else if (code === OPENING_BRACE || code === OPENING_BRACKET) {
      if (++depth > cap) return true;
    } else if (code === CLOSING_BRACE || code === CLOSING_BRACKET) depth--;
  }
  return false;
}

/** Where the string that begins at `start` ends: at its closing quote, or where the text does. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let before = end;
    while (text.charCodeAt(before - 1) === BACKSLASH) before--;
    if ((end - before) % 2 === 0) return end;
  }
  return text.length;
}

export type JsonObject = Readonly<Record<string, unknown>>;

/** `value` as an object. @throws ImportError that names `path` if it is not one */
export function asObject(value: unknown, path: string): JsonObject {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as JsonObject;
  throw wrongType(path, { en: 'an object in { }', de: 'ein Objekt in { }' }, value);
}

/** `value` as a list. @throws ImportError that names `path` if it is not one */
export function asList(value: unknown, path: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw wrongType(path, { en: 'a list in [ ]', de: 'eine Liste in [ ]' }, value);
}

function wrongType(path: string, needed: InBoth, value: unknown): ImportError {
  return new ImportError('wrong-shape', refusals.wrongType(path, needed, value), { path });
}

/** A finite number, or one in a text; undefined for anything else. */
export function asNumber(value: unknown): number | undefined {
  if (typeof value === 'string' && value.trim() === '') return undefined;
  const number = typeof value === 'number' || typeof value === 'string' ? Number(value) : Number.NaN;
  return Number.isFinite(number) ? number : undefined;
}

/** A text on one line without control characters, or a number as text; '' for anything else. */
export function asText(value: unknown): string {
  if (typeof value === 'number') return String(rounded(value, 12));
  return typeof value === 'string' ? oneLine(value.replace(CONTROL_CHARACTERS, '')) : '';
}
