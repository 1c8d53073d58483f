import type { Departure } from '../../story/types.ts';
import { lastBracket, listed } from './brackets.ts';
import { hidden, shown } from './escapes.ts';
import { type Line, lineOf } from './lines.ts';
import { type PresenceParts, presencePart, relationPart, withParts } from './parts.ts';
import type { ProblemCode } from './problems.ts';
import { looksLikeSentence } from './sceneLines.ts';

/** A note in a script, and the line (from 1) on which it begins. */
export type Note = {
  readonly line: number;
  readonly words: string;
  /** Whether it does not end before the next empty line; then it is text. */
  readonly isOpen?: boolean | undefined;
};

/** What one line of a note says of the story's people, and where it stands (0-based). */
export type Assertion = {
  readonly line:
    | (Line & { readonly type: 'relation' })
    | { readonly type: 'evidence'; readonly text: string }
    | { readonly type: 'departure'; readonly name: string; readonly how: Departure['how'] };
  readonly at: number;
  /** The last of its lines, where it has several. */
  readonly end: number;
};

/**
 * What a note says in the words of Throughline text. A note may have several lines: a parenthesis may follow on a line of its own,
 * and evidence may be of several. All else in a note is for its author. `tell` takes a line (0-based) that looks as if it should say
 * something and does not.
 */
export function assertionsIn(
  { line: begins, words, isOpen }: Note,
  isKnown: (name: string) => unknown,
  tell: (at: number, code: ProblemCode) => void,
): Assertion[] {
  const found: Assertion[] = [];
  let at = begins - 1;
  for (const { text, lines } of joinedLines(words)) {
    const line = lineOf(text);
    const departure = departureIn(text);
    const end = at + lines - 1;
    if (line.type === 'evidence') found.push({ line: { type: 'evidence', text: line.text }, at, end });
    else if (departure) found.push({ line: { type: 'departure', ...departure }, at, end });
    else if (line.type === 'relation' && isMeant(line, isKnown)) found.push({ line, at, end });
    else if (line.type === 'entry' || line.type === 'relation') {
      const code = missingIn(text, isKnown);
      if (code) tell(at, code);
    }
    at += lines;
  }
  if (!isOpen) return found;
  if (found.length > 0) tell(begins - 1, 'note-open');
  return [];
}

/** The lines of a note. What continues a line belongs to it. */
function joinedLines(words: string): { text: string; lines: number }[] {
  const joined: { text: string; lines: number }[] = [];
  for (const raw of words.split('\n')) {
    const text = raw.replace(BULLET, '');
    const before = joined.at(-1);
    if (before && continues(before.text, text)) {
      before.text = `${before.text} ${text.trim()}`;
      before.lines++;
    } else joined.push({ text, lines: 1 });
  }
  return joined;
}

/** Lists in notes have bullets or numbers. */
const BULLET = /^\s*(?:[-*•–]|\d+[.)])\s+(?!>)/;

function continues(before: string, text: string): boolean {
  const { type } = lineOf(before);
  const now = lineOf(text).type;
  if (type === 'evidence') return now === 'entry' && !departureIn(text);
  if (type !== 'relation') return false;
  const isOpen = before.split('(').length > before.split(')').length;
  return now !== 'blank' && (isOpen || text.trimStart().startsWith('('));
}

/** `Ben (dies)`, `Ann (away, leaves for good)`. */
function departureIn(text: string): { name: string; how: Departure['how'] } | undefined {
  const { text: name, parts } = withParts<PresenceParts>(hidden(text).trim(), presencePart);
  return parts?.leaves && name !== '' ? { name, how: parts.leaves } : undefined;
}

/** Whether a line with an arrow is one about people, and not a note such as “move this -> act two”. */
function isMeant(line: Line & { type: 'relation' }, isKnown: (name: string) => unknown): boolean {
  if (isKnown(line.from) || isKnown(line.to)) return true;
  const bracket = lastBracket(line.rest);
  if (bracket && listed(bracket.inner).every((part) => relationPart(part))) return true;
  const names = [line.from, line.to].map(shown);
  return (
    line.rest.startsWith(':') && names.every((name) => /^\p{Lu}/u.test(name) && !looksLikeSentence(name))
  );
}

/** What is missing in a line that has what only an assertion has. */
function missingIn(text: string, isKnown: (name: string) => unknown): ProblemCode | undefined {
  const line = hidden(text).trim();
  const bracket = lastBracket(line);
  const before = (bracket ? line.slice(0, bracket.from) : line).trim();
  const names = before.split(/\s*(?:<?[-=–—]{1,3}>|<[-=–—]{1,3}|→|←|↔|:)\s*/).map((name) => name.trim());
  const [one = ''] = names;
  const count = names.filter((name) => name !== '' && isKnown(name)).length;
  if (/->|<-|→|←|↔/.test(before)) return count > 0 ? 'note-line' : undefined;
  if (/[=–—]>|<[=–—]/.test(before)) return count > 1 ? 'note-line' : undefined;
  if (isDeparture(line, isKnown)) return 'note-departure';
  // A number alone may be anything.
  const parts = bracket ? listed(bracket.inner) : [];
  const isRelation = parts.length > 0 && parts.every((part) => relationPart(part));
  const isSure = parts.length > 1 || parts.some((part) => !/^[\d.,%\s]+$/.test(part));
  const isAboutSomeone = before.split(/[\s:,]+/).some((word) => isKnown(word)) || Boolean(isKnown(one));
  return isRelation && isSure && isAboutSomeone ? 'note-line' : undefined;
}

/** A name and, without brackets, what becomes of it: “Ben dies”. */
function isDeparture(line: string, isKnown: (name: string) => unknown): boolean {
  const words = line.replace(/[.!]$/, '').split(/\s+/);
  return words.some(
    (_, at) =>
      at > 0 && presencePart(words.slice(at).join(' '))?.leaves && isKnown(words.slice(0, at).join(' ')),
  );
}
