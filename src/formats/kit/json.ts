import { ImportError } from '../../story/importError.ts';
import { refusals } from '../../story/messages/refusals.ts';
import { faultAt } from './jsonFault.ts';

/** Lists and objects within each other, as in TRUST.md. */
const DEEPEST = 64;

/**
 * What a JSON text says, byte order mark or not.
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

/** Counted before parsing, since JSON.parse itself would overflow the stack. */
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

/** `value`, where an object is needed. @throws ImportError that names `path` */
export function objectAt(value: unknown, path: string): JsonObject {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as JsonObject;
  throw wrong(path, 'an object in { }', value);
}

/** `value`, where a list is needed. @throws ImportError that names `path` */
export function listAt(value: unknown, path: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw wrong(path, 'a list in [ ]', value);
}

function wrong(path: string, needed: string, value: unknown): ImportError {
  return new ImportError('wrong-shape', refusals.wrongType(path, needed, value), { path });
}

/** A number from a number or its text, and undefined from anything else. */
export function numberOf(value: unknown): number | undefined {
  if (typeof value === 'string' && value.trim() === '') return undefined;
  const number = typeof value === 'number' || typeof value === 'string' ? Number(value) : Number.NaN;
  return Number.isFinite(number) ? number : undefined;
}

/** A text or number as text without needless white space, and '' from anything else. */
export function wordsOf(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
}
