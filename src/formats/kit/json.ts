import { CONTROL_CHARACTERS } from '../../story/controlCharacters.ts';
import { ImportError } from '../../story/importError.ts';
import { refusals } from '../../story/messages/refusals.ts';
import { faultAt } from './jsonFault.ts';
import { oneLine } from './lines.ts';
import { rounded } from './rounded.ts';

/** Deepest nesting of lists and objects; see TRUST.md. */
const DEEPEST = 64;

/**
 * Parses a JSON text, with or without a byte order mark.
 *
 * @throws ImportError with the line and column where the text stops being JSON
 */
export function parseJson(text: string): unknown {
  const plain = text.replace(/^\ufeff/, '');
  if (isDeeperThan(DEEPEST, plain)) throw new ImportError('too-deep', refusals.tooDeep(DEEPEST));
  try {
    return JSON.parse(plain);
  } catch {
    const at = placeOfFault(plain);
    throw new ImportError('not-json', refusals.notJson(at.line, at.column), at);
  }
}

/** Counted before parsing, since JSON.parse would overflow the stack. */
function isDeeperThan(cap: number, text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (quoted) {
      if (character === '\\') index++;
      else if (character === '"') quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === '{' || character === '[') {
      if (++depth > cap) return true;
    } else if (character === '}' || character === ']') depth--;
  }
  return false;
}

function placeOfFault(text: string): { line: number; column: number } {
  const before = text.slice(0, faultAt(text)).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

export type JsonObject = Readonly<Record<string, unknown>>;

/** `value` as an object. @throws ImportError that names `path` if it is not one */
export function asObject(value: unknown, path: string): JsonObject {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as JsonObject;
  throw wrongType(path, 'an object in { }', value);
}

/** `value` as a list. @throws ImportError that names `path` if it is not one */
export function asList(value: unknown, path: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw wrongType(path, 'a list in [ ]', value);
}

function wrongType(path: string, needed: string, value: unknown): ImportError {
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
