import * as v from 'valibot';
import { CONTROL_CHARACTERS } from '../controlCharacters.ts';
import { ImportError } from '../importError.ts';
import type { InBoth } from '../messages/inBoth.ts';
import { refusals } from '../messages/refusals.ts';
import { type StoryFile, storyFile } from '../schema.ts';
import { joinPath } from './path.ts';

/**
 * The value as a story file, without characters that no exported file could hold.
 *
 * @throws ImportError that names the first place where the value has another shape
 */
export function checkShape(value: unknown): StoryFile {
  const { format, version } = (value ?? {}) as { format?: unknown; version?: unknown };
  if (format !== 'throughline') throw new ImportError('unknown-format', refusals.notAStory());
  if (typeof version === 'number' && version > 1)
    throw new ImportError('newer-version', refusals.newerVersion(version));
  // Hardly any file has such characters, and to copy a large one takes long.
  const clean = hasControlCharacters(value) ? withoutControlCharacters(value) : value;
  const result = v.safeParse(storyFile, clean, { abortEarly: true });
  if (result.success) return result.output;
  const { path, sentence } = faultOf(result.issues[0], '');
  throw new ImportError('wrong-shape', sentence, { path });
}

/** Whether there is anything in a value that `withoutControlCharacters` would change. */
function hasControlCharacters(value: unknown): boolean {
  if (typeof value === 'string') return !value.isWellFormed() || value.search(CONTROL_CHARACTERS) >= 0;
  if (Array.isArray(value)) return value.some(hasControlCharacters);
  if (typeof value !== 'object' || value === null) return false;
  for (const key in value) if (hasControlCharacters((value as Record<string, unknown>)[key])) return true;
  return false;
}

function withoutControlCharacters(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed().replace(CONTROL_CHARACTERS, '');
  if (Array.isArray(value)) return value.map(withoutControlCharacters);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, withoutControlCharacters(inner)]),
  );
}

type Issue = v.BaseIssue<unknown>;
type Fault = { readonly path: string; readonly sentence: InBoth };

/** What an issue of the schema library, at `base`, says is wrong and what to do about it. */
function faultOf(issue: Issue, base: string): Fault {
  const keys = issue.path?.map(({ key }) => key as string | number) ?? [];
  const path = keys.reduce<string>(joinPath, base);
  // Of the alternatives of a union, that which fits best is wrong somewhere inside; its path begins at the union.
  const inner = issue.issues?.find((alternative) => (alternative.path?.length ?? 0) > 0);
  if (inner) return faultOf(inner, path);

  const parent = keys.slice(0, -1).reduce<string>(joinPath, base);
  const field = String(keys.at(-1));
  const last = issue.path?.at(-1);
  // To the schema library a list is an object, too, with all of its fields missing.
  if (issue.type === 'strict_object' && Array.isArray(last?.input) && last.origin === 'key')
    return { path: parent, sentence: refusals.wrongType(parent, NEEDED.Object, last.input) };
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return { path, sentence: refusals.unknownField(parent, field) };
  if (issue.input === undefined) return { path, sentence: refusals.missing(parent, field) };
  if (issue.type === 'regex') {
    const tagged = last?.origin === 'key' ? parent : path;
    return { path, sentence: refusals.notALanguage(tagged, String(issue.input)) };
  }
  return { path, sentence: sentenceOf(issue, path) };
}

function sentenceOf({ type, input, expected, requirement, message }: Issue, path: string): InBoth {
  const bound = Number(requirement);
  switch (type) {
    case 'min_length':
      return typeof input === 'string' ? refusals.emptyText(path) : refusals.emptyList(path);
    case 'min_entries':
      return refusals.inNoLanguage(path);
    case 'max_length':
      return typeof input === 'string'
        ? refusals.longText(path, input.length, bound)
        : refusals.longList(path, (input as readonly unknown[]).length, bound);
    case 'min_value':
      return refusals.smallNumber(path, Number(input), bound);
    case 'max_value':
      return refusals.largeNumber(path, Number(input), bound);
    case 'picklist':
    case 'variant':
      return expected === 'Object'
        ? refusals.wrongType(path, NEEDED.Object, input)
        : refusals.notAChoice(path, input, (expected ?? '').replace(/^\(|\)$|"/g, '').split(' | '));
    case 'union':
      // The schema says in a message of its own what each union is for.
      return refusals.wrongType(path, { en: message, de: UNIONS.get(message) ?? message }, input);
    default:
      return refusals.wrongType(path, NEEDED[expected as keyof typeof NEEDED] ?? String(expected), input);
  }
}

const NEEDED = {
  string: { en: 'a text', de: 'ein Text' },
  number: { en: 'a number', de: 'eine Zahl' },
  boolean: { en: 'true or false', de: 'true oder false' },
  Object: { en: 'an object in { }', de: 'ein Objekt in { }' },
  Array: { en: 'a list in [ ]', de: 'eine Liste in [ ]' },
} as const;

/** The schema's own messages in German. */
const UNIONS: ReadonlyMap<string, string> = new Map([
  ['a text, or one text per language', 'ein Text oder ein Text pro Sprache'],
  [
    'a number, or { "from": a number, "to": a number }',
    'eine Zahl oder { "from": eine Zahl, "to": eine Zahl }',
  ],
  ['true, or one of telephone, letter, voice, screen', 'true oder eins von telephone, letter, voice, screen'],
  [
    'the ID of a character, or an object in { } with its ID as "character"',
    'die ID einer Figur oder ein Objekt in { } mit ihrer ID als "character"',
  ],
]);
