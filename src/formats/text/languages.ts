import type { Context } from './context.ts';
import { shown } from './escapes.ts';
import type { Line } from './lines.ts';
import { LANGUAGE_TAG } from './texts.ts';
import { VOCABULARIES } from './vocabulary.ts';

/** The languages of a text: those of its `Languages:` line or, without one, the one of its keywords. Never none. */
export function languagesOf(raw: readonly string[], preamble: readonly Line[]): readonly string[] {
  const named = tagsOf(preamble).filter((tag) => LANGUAGE_TAG.test(tag));
  if (named.length > 0) return named;
  return [raw.slice(0, preamble.length).some((line) => GERMAN.has(wordOf(line))) ? 'de' : 'en'];
}

/** Tells which of the named languages are none, and a second line that names some. */
export function checkLanguages(context: Context, preamble: readonly Line[]): void {
  let isFirst = true;
  for (const [at, line] of preamble.entries()) {
    if (line.type !== 'key' || line.key !== 'languages') continue;
    const wrong = tagsOf([line]).filter((tag) => !LANGUAGE_TAG.test(tag));
    if (!isFirst) context.problem(at, 'twice', shown(line.text));
    else if (wrong.length > 0 || line.text === '') context.problem(at, 'languages', wrong.join(', '));
    isFirst = false;
  }
}

function tagsOf(preamble: readonly Line[]): string[] {
  const line = preamble.find((one) => one.type === 'key' && one.key === 'languages');
  return line && 'text' in line
    ? shown(line.text)
        .split(/[\s,]+/)
        .filter(Boolean)
    : [];
}

const [en, de] = VOCABULARIES.map(
  ({ keys, blocks }) => new Set([keys, blocks].flatMap((words) => Object.values(words).flat()).map(lower)),
) as [Set<string>, Set<string>];
/** Keywords that only German texts have. */
const GERMAN = new Set([...de].filter((word) => !en.has(word)));

function lower(word: string): string {
  return word.toLowerCase();
}

function wordOf(line: string): string {
  return lower(line.slice(0, Math.max(0, line.indexOf(':'))).trim());
}
