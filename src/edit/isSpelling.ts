import { tellsApart } from './oppositeWords.ts';

/** Shorter words are compared whole: one letter of them makes too much of a difference. */
const SHORTEST = 5;

/** Letters with which the same name may begin: Kreon and Creon. */
const FIRST = ['ck', 'ijy', 'fv'];

const VOWELS = 'aeiouyäöü';

/**
 * Whether two names (words in lower case) differ only by the spelling of one word: a letter more, another letter, or two letters
 * that change places. Letters at the end of a word do not count, unless one is doubled, nor do other vowels next to it and the
 * German dots, since they make women of men and many of one: Paul and Paula, Francis and Frances, Bruder and Brüder. Neither do other
 * first letters: Bertha and Hertha.
 */
export function isSpelling(names: readonly string[], others: readonly string[]): boolean {
  if (names.length !== others.length) return false;
  const at = names.findIndex((word, index) => word !== others[index]);
  if (at < 0 || names.some((word, index) => index > at && word !== others[index])) return false;
  const [one, other] = [names[at] as string, others[at] as string];
  if ([one, other].some((word) => word.length < SHORTEST || tellsApart(word))) return false;
  return one.length > other.length ? isVariant([...one], [...other]) : isVariant([...other], [...one]);
}

/** Keys of which two names share one where a word of one is a spelling of a word of the other (Garbe's symmetric delete). */
export function spellingKeys(words: readonly string[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const [at, word] of words.entries()) {
    if (word.length < SHORTEST) continue;
    const key = (part: string) => [...words.slice(0, at), `${part} `, ...words.slice(at + 1)].join(' ');
    const letters = [...word];
    keys.add(key(word));
    for (const index of letters.keys()) keys.add(key(letters.toSpliced(index, 1).join('')));
  }
  return keys;
}

function isVariant(long: readonly string[], short: readonly string[]): boolean {
  let from = 0;
  while (from < short.length && long[from] === short[from]) from++;
  let after = 0;
  while (after < short.length - from && long.at(-1 - after) === short.at(-1 - after)) after++;
  const [more = '', less = ''] = [
    long.slice(from, long.length - after).join(''),
    short.slice(from, short.length - after).join(''),
  ];
  if (/\p{N}/u.test(more + less)) return false;
  const isChanged = more.length === 2 && less === [...more].reverse().join('');
  if (isChanged) return from > 0;
  if (more.length !== 1 || less.length > 1) return false;
  if (from === 0) return FIRST.some((sound) => less !== '' && sound.includes(more) && sound.includes(less));
  if (after === 0) return less === '' && more === long.at(-2);
  if (after === 1 && [more, less].every((letter) => VOWELS.includes(letter))) return false;
  return !haveDots(more, less);
}

function haveDots(one: string, other: string): boolean {
  const plain = (letter: string) => letter.normalize('NFD').replace(/\u0308/g, '');
  return plain(one) === plain(other);
}
