import type { Departure, Kind, Remote } from '../../story/types.ts';
import { lastBracket, listed, tagged } from './brackets.ts';
import { entriesOf, meanings, STRENGTH, VOCABULARIES, WARMTH } from './vocabulary.ts';

/** What stands in the parenthesis of a relation. Null: said to be unknown. */
export type RelationParts = {
  kind?: Kind | null;
  /** The word for the kind, as it was typed. */
  kindWord?: string;
  valence?: number | null;
  strength?: number | null;
  /** What a network counts for the relation. */
  weight?: number;
  begins?: true;
  ends?: true;
  becomes?: RelationLine;
};

/** What stands in the parenthesis of someone who is in a scene. `at` is the name of a place, hidden. */
export type PresenceParts = {
  at?: string;
  remote?: Remote;
  silent?: true;
  away?: true;
  leaves?: Departure['how'];
};

/** What stands in the parenthesis of a person. The names of place and group are hidden. */
export type PersonParts = { at?: string; of?: string; supporting?: true };

/**
 * A text and its last parenthesis, which counts only if every part of it is understood; else it belongs to the text. `strange` is
 * the parenthesis that was not understood.
 */
export function withParts<P extends object>(text: string, read: (part: string) => P | undefined): Parted<P> {
  const bracket = lastBracket(text);
  if (!bracket) return { text, parts: undefined, strange: undefined };
  const parts: Partial<P> = {};
  for (const words of listed(bracket.inner)) {
    const part = read(words);
    // Nothing is said twice.
    if (!part || Object.keys(part).some((key) => key in parts))
      return { text, parts: undefined, strange: text.slice(bracket.from) };
    Object.assign(parts, part);
  }
  return { text: text.slice(0, bracket.from).trim(), parts: parts as P, strange: undefined };
}

export type Parted<P> = {
  readonly text: string;
  readonly parts: P | undefined;
  readonly strange: string | undefined;
};

const RELATION_WORDS = meanings<RelationParts>((words) => [
  ...entriesOf(words.kinds).map(([kind, spellings]) => [{ kind }, [kind, ...spellings]] as const),
  ...words.warmth.map((word, index) => [{ valence: WARMTH[index] as number }, [word]] as const),
  ...words.strength.map((word, index) => [{ strength: STRENGTH[index] as number }, [word]] as const),
  ...entriesOf(words.unknown).map(([what, spellings]) => [{ [what]: null }, spellings] as const),
  [{ begins: true }, words.begins],
  [{ ends: true }, words.ends],
]);

/** The largest time and weight that the gate admits. */
const LARGEST = 1e15;
const NUMBER = String.raw`(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:e[+-]?\d+)?`;
const WARM = new RegExp(String.raw`^([+\-−])\s*(${NUMBER})$`, 'i');
const STRONG = new RegExp(`^(${NUMBER})\\s*(%?)$`, 'i');
const WEIGHT = new RegExp(
  `^(?:${VOCABULARIES.flatMap(({ weight }) => weight).join('|')})\\s+([+\\-−]?${NUMBER})$`,
  'i',
);
const BECOMES = prefixed(VOCABULARIES.flatMap(({ becomes }) => becomes));

export function relationPart(part: string): RelationParts | undefined {
  const word = part.toLowerCase();
  const known = RELATION_WORDS.get(word);
  if (known) return known.kind ? { ...known, kindWord: part } : known;
  const warm = WARM.exec(part);
  if (warm) {
    const value = (warm[1] === '+' ? 1 : -1) * numberOf(warm[2] as string);
    return Math.abs(value) <= 1 ? { valence: value === 0 ? 0 : value } : undefined;
  }
  const strong = STRONG.exec(part);
  if (strong) {
    const value = numberOf(strong[1] as string) / (strong[2] ? 100 : 1);
    return value <= 1 ? { strength: value } : undefined;
  }
  const weight = WEIGHT.exec(part)?.[1];
  if (weight !== undefined) {
    const value = numberOf(weight);
    return Math.abs(value) <= LARGEST ? { weight: value } : undefined;
  }
  const target = BECOMES.exec(part)?.[1];
  const becomes = target === undefined ? undefined : relationLine(target);
  return becomes && becomes.rest === '' ? { becomes } : undefined;
}

export type RelationLine = {
  readonly from: string;
  readonly to: string;
  readonly mutual: boolean;
  readonly tag: string | undefined;
  /** All after the names and the tag: a colon and words, or a parenthesis. */
  readonly rest: string;
};

/** Two hyphens have spaces around them, since names may have hyphens. Mermaid's long arrows are read as well. */
const ARROW = /\s(--)\s|(<-{1,3}>|<-{1,3}|-{1,3}>|[→←↔])/;

export function relationLine(line: string): RelationLine | undefined {
  const arrow = ARROW.exec(line);
  if (!arrow || arrow.index === 0) return undefined;
  const left = line.slice(0, arrow.index).trim();
  if (left === '' || left.includes(':') || /\s=(\s|$)/.test(left)) return undefined;
  const sign = (arrow[1] ?? arrow[2]) as string;
  const right = line.slice(arrow.index + arrow[0].length).trim();
  const head = headOf(right);
  if (head.name === '') return undefined;
  const mutual = sign === '--' || sign === '↔' || (sign.startsWith('<') && sign.endsWith('>'));
  const backwards = !mutual && (sign === '←' || sign.startsWith('<'));
  const [from, to] = backwards ? [head.name, left] : [left, head.name];
  return { from, to, mutual, tag: head.tag, rest: head.rest };
}

/** The second name of a relation with its tag, and what follows: from the colon on or, without one, a parenthesis of its own. */
function headOf(right: string): { name: string; tag: string | undefined; rest: string } {
  const colon = right.indexOf(':');
  const bracket = colon < 0 ? lastBracket(right) : undefined;
  const isOwn = bracket && listed(bracket.inner).some(relationPart);
  const end = colon >= 0 ? colon : isOwn ? bracket.from : right.length;
  return { ...tagged(right.slice(0, end).trim()), rest: right.slice(end) };
}

const PRESENCE_WORDS = meanings<PresenceParts>((words) => [
  ...entriesOf(words.remote).map(
    ([remote, spellings]) => [{ remote }, remote === 'unknown' ? spellings : [remote, ...spellings]] as const,
  ),
  ...entriesOf(words.leaves).map(([leaves, spellings]) => [{ leaves }, spellings] as const),
  [{ silent: true }, words.silent],
  [{ away: true }, words.away],
]);

const AT = prefixed(VOCABULARIES.flatMap(({ at }) => at));
const OF = prefixed(VOCABULARIES.flatMap(({ of }) => of));
const SUPPORTING = new Set(
  VOCABULARIES.flatMap(({ supporting }) => supporting.map((word) => word.toLowerCase())),
);

export function presencePart(part: string): PresenceParts | undefined {
  const known = PRESENCE_WORDS.get(part.toLowerCase());
  if (known) return known;
  const at = AT.exec(part)?.[1];
  return at === undefined ? undefined : { at };
}

export function personPart(part: string): PersonParts | undefined {
  if (SUPPORTING.has(part.toLowerCase())) return { supporting: true };
  const at = AT.exec(part)?.[1];
  if (at !== undefined) return { at };
  const of = OF.exec(part)?.[1];
  return of === undefined ? undefined : { of };
}

/** The numbers of `When:`: one, or two with a word between. */
export function spanOf(text: string): { from: number; to: number } | undefined {
  const numbers = SPAN.exec(text);
  if (!numbers) return undefined;
  const from = numberOf(numbers[1] as string);
  const to = numbers[2] === undefined ? from : numberOf(numbers[2]);
  return Math.max(Math.abs(from), Math.abs(to)) <= LARGEST ? { from, to } : undefined;
}

const until = VOCABULARIES.flatMap((words) => words.until).join('|');
const SIGNED = String.raw`([+\-−]?\s*${NUMBER})`;
const SPAN = new RegExp(`^${SIGNED}(?:\\s*(?:${until}|–|\\.\\.)\\s*${SIGNED})?$`, 'i');

function numberOf(text: string): number {
  return Number(text.replace('−', '-').replace(',', '.').replace(/\s/g, ''));
}

/** Matches a text that begins with one of the words, followed by white space. */
function prefixed(words: readonly string[]): RegExp {
  return new RegExp(`^(?:${words.join('|')})\\s+(.+)$`, 'is');
}

/** Whether the parenthesis of a relation that was not understood looks as if it should have been, unlike "(of it all)". */
export function isAttempt(bracket: string): boolean {
  const parts = listed(bracket);
  return parts.some((part) => relationPart(part)) || parts.every((part) => !/\s/.test(part));
}
