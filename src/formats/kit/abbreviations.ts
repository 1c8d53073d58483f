import type { InBoth } from '../../story/messages/inBoth.ts';
import type { Remark } from '../format.ts';
import { numberOf } from '../script/counts.ts';
import { someOf } from './someOf.ts';

/** What abbreviated names stand for. */
export type Abbreviations = {
  /** The role that a name stands for; undefined if it is no abbreviation, or fits several roles. */
  readonly roleOf: (name: string) => string | undefined;
  readonly remarks: readonly Remark[];
};

/** Letters of a name that is an abbreviation even where its role speaks under the full name too. */
const SHORT = 4;

/**
 * Matches the names of speakers to the roles of a cast list: "HAM" is Hamlet and "1. Hex" the first witch, where exactly one role
 * begins so and does not speak under its own name too. Old prints have the full name for the first speech only, so where several
 * roles have both, short names count as well.
 *
 * @param names those in the cues, without what stands in brackets
 * @param roles names as the cast list has them
 */
export function abbreviationsOf(names: Iterable<string>, roles: readonly string[]): Abbreviations {
  const all = new Map(roles.map((role) => [wordsOf(role).join(' '), role]));
  const listed = [...all].map(([words, role]) => ({ role, words: words.split(' ') }));
  const spoken = new Map<string, string>();
  for (const name of names) if (!spoken.has(keyOf(name))) spoken.set(keyOf(name), name);
  const full = new Set([...spoken.values()].map((name) => wordsOf(name).join(' ')));
  const single: { name: string; role: string; isAlso: boolean }[] = [];
  const left: string[] = [];
  if (listed.length > 0) {
    for (const name of spoken.values()) {
      const words = wordsOf(name);
      if (words.length === 0 || all.has(words.join(' '))) continue;
      const [one, ...others] = listed.filter((role) => fits(words, role.words));
      if (one && others.length === 0)
        single.push({ name, role: one.role, isAlso: full.has(one.words.join(' ')) });
      else if (one || looksShort(name)) left.push(name);
    }
  }
  const isShort = (name: string) => wordsOf(name).every((word) => word.length <= SHORT);
  const mixed = single.filter(({ name, isAlso }) => isAlso && isShort(name)).length > 1;
  const found = new Map<string, string>();
  for (const { name, role, isAlso } of single) {
    if (!isAlso || (mixed && isShort(name))) found.set(keyOf(name), role);
    else left.push(name);
  }
  return {
    roleOf: (name) => found.get(keyOf(name)),
    remarks: [
      ...(found.size > 0
        ? [{ sentence: taken([...found].map(([key, role]) => [spoken.get(key) ?? key, role])) }]
        : []),
      ...(left.length > 0 ? [{ sentence: kept(left) }] : []),
    ],
  };
}

const keyOf = (name: string) => name.toUpperCase();

function wordsOf(name: string): string[] {
  return name
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);
}

/** Whether each word is the beginning of another word of the role, or its number. */
function fits(words: readonly string[], role: readonly string[]): boolean {
  const left = [...role];
  return words.every((word) => {
    const at = left.findIndex(
      (own) => own.startsWith(word) || isNumberOf(word, own) || isNumberOf(own, word),
    );
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

const isNumberOf = (digits: string, word: string) => /^\d+$/.test(digits) && numberOf(word) === digits;

/** Whether a name looks abbreviated: a word of few letters before a full stop, or without a vowel. */
function looksShort(name: string): boolean {
  return (
    /\p{L}\./u.test(name) ||
    wordsOf(name).some((word) => /^[bcdfghjklmnpqrstvwxz]{2,}$/.test(word) && numberOf(word) === undefined)
  );
}

function taken(pairs: readonly (readonly [string, string])[]): InBoth {
  const [en, de] = [
    someOf(pairs.map(([name, role]) => `${name} (${role})`)).en,
    someOf(pairs.map(([name, role]) => `${name} (${role})`)).de,
  ];
  return {
    en: `Abbreviated names were matched to the cast list: ${en}.`,
    de: `Abgekürzte Namen wurden Rollen im Personenverzeichnis zugeordnet: ${de}.`,
  };
}

function kept(names: readonly string[]): InBoth {
  const some = someOf(names);
  return {
    en: `Names that may be abbreviated match no role in the cast list, or more than one, and were kept as they are: ${some.en}.`,
    de: `Namen, die abgekürzt sein könnten, passen zu keiner oder zu mehreren Rollen im Personenverzeichnis und bleiben unverändert: ${some.de}.`,
  };
}
