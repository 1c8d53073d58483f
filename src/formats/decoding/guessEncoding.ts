import { ALPHABETS, type Alphabet } from './alphabets.ts';
import { decodeAs } from './encodings.ts';
import { markScore } from './markScore.ts';
import { twoByteScore } from './twoByteScore.ts';

/**
 * The encodings in which a text that is not UTF-8 may be written, the likeliest first; of those that read it in the same way,
 * only the first. Decodes a sample in every encoding
 * and scores what comes out by its letters: whether a language has them, and whether words have capitals and vowels where
 * words have them. A library (chardet 2.2, jschardet 3) needs sentences for this, and a table has only names.
 */
export function guessEncoding(bytes: Uint8Array): readonly string[] {
  const sample = sampleOf(bytes);
  const beyond = sample.reduce((count, byte) => (byte >= 0x80 ? count + 1 : count), 0);
  return CANDIDATES.map(({ id, alphabets }, rank) => {
    const text = decodeAs(sample, id);
    const score = alphabets
      ? lettersScore(text, ALPHABETS[alphabets] ?? [], LATIN.has(alphabets))
      : twoByteScore(sample, text, id);
    return { id, text, score: (score - rank * FEW) / Math.max(1, beyond) - rank * EQUAL };
  })
    .sort((a, b) => b.score - a.score)
    .filter(({ text }, index, all) => all.findIndex((other) => other.text === text) === index)
    .map(({ id }) => id);
}

/** How much each place in the list counts: nearly nothing, but more where there are only a few letters to go by. */
const EQUAL = 0.004;
const FEW = 0.03;

/** The usual ones first: of encodings that score the same, the first is taken. */
const CANDIDATES: readonly { readonly id: string; readonly alphabets?: string }[] = [
  { id: 'windows-1252', alphabets: 'western' },
  { id: 'windows-1251', alphabets: 'cyrillic' },
  { id: 'windows-1250', alphabets: 'central' },
  { id: 'gb18030' },
  { id: 'shift_jis' },
  { id: 'big5' },
  { id: 'euc-kr' },
  { id: 'euc-jp' },
  { id: 'windows-1253', alphabets: 'greek' },
  { id: 'windows-1254', alphabets: 'turkish' },
  { id: 'windows-1255', alphabets: 'hebrew' },
  { id: 'windows-1256', alphabets: 'arabic' },
  { id: 'windows-1257', alphabets: 'baltic' },
  { id: 'windows-874', alphabets: 'thai' },
  { id: 'koi8-u', alphabets: 'cyrillic' },
  { id: 'iso-8859-2', alphabets: 'central' },
  { id: 'iso-8859-5', alphabets: 'cyrillic' },
  { id: 'iso-8859-7', alphabets: 'greek' },
  { id: 'iso-8859-15', alphabets: 'western' },
  { id: 'macintosh', alphabets: 'western' },
  { id: 'ibm850', alphabets: 'western' },
  { id: 'ibm852', alphabets: 'central' },
  { id: 'ibm866', alphabets: 'cyrillic' },
  { id: 'x-mac-cyrillic', alphabets: 'cyrillic' },
  { id: 'windows-1258', alphabets: 'vietnamese' },
  { id: 'iso-8859-6', alphabets: 'arabic' },
  { id: 'iso-8859-8', alphabets: 'hebrew' },
];

const LATIN = new Set(['western', 'central', 'turkish', 'baltic', 'vietnamese']);

/** Bytes that are looked at. */
const SAMPLE = 30_000;

/** The lines with bytes beyond ASCII, up to `SAMPLE` bytes of them. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const sample = new Uint8Array(Math.min(bytes.length, SAMPLE));
  let filled = 0;
  let start = 0;
  let beyond = false;
  for (let at = 0; at <= bytes.length && filled < sample.length; at++) {
    const byte = bytes[at] ?? 0x0a;
    if (byte >= 0x80) beyond = true;
    if (byte !== 0x0a && byte !== 0x0d && at - start < SAMPLE) continue;
    if (beyond) {
      const line = bytes.subarray(start, Math.min(at + 1, start + sample.length - filled));
      sample.set(line, filled);
      filled += line.length;
    }
    start = at + 1;
    beyond = false;
  }
  return sample.subarray(0, filled);
}

/** How well a text goes with the best of some alphabets: about 1 for each of its letters beyond ASCII, less for faults. */
function lettersScore(text: string, alphabets: readonly Alphabet[], latin: boolean): number {
  let faults = 0;
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    if (!/[^\0-\x7f]/.test(word)) continue;
    faults += wordFaults(word, latin);
    for (const letter of word.toLowerCase()) {
      if (letter > '\x7f') counts.set(letter, (counts.get(letter) ?? 0) + 1);
    }
  }
  for (const { 0: mark, index } of text.matchAll(/[^\0-\x7f\p{L}\p{M}]/gu)) {
    faults -= markScore(mark, text[index - 1] ?? ' ', text[index + 1] ?? ' ');
  }
  const best = alphabets.map((alphabet) => {
    let score = 0;
    for (const [letter, count] of counts) score += count * weightOf(letter, alphabet, latin);
    if (latin || !alphabet.vowels) return score;
    // Of lists and scripts in an alphabet with capitals, some words begin with one.
    return score * (/[^\0-\x7f]/u.test(text.replace(/\P{Lu}/gu, '')) ? 1 : 0.6) - vowelFaults(text, alphabet);
  });
  return best.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY) - faults;
}

/** How much a letter speaks for an alphabet. */
function weightOf(letter: string, { letters }: Alphabet, latin: boolean): number {
  const rank = letters.indexOf(letter);
  if (rank < 0) return -1.5;
  return latin || rank < 14 ? 1 : rank < 24 ? 0.6 : 0.2;
}

/** Capitals within a word, two scripts in one word, and in Latin long runs of letters beyond ASCII. */
function wordFaults(word: string, latin: boolean): number {
  let faults = 2 * (word.match(/\p{Ll}(?=\p{Lu})/gu)?.length ?? 0);
  // A word in capitals with one small letter, as in "MŸLLER" for another code page.
  if (/^\p{Lu}+\p{Ll}\p{Lu}+$/u.test(word)) faults += 1;
  // A capital alone, as in "5 Ä" for "5 €".
  if (latin && /^\p{Lu}$/u.test(word)) faults += 1;
  if (latin) for (const [run] of word.matchAll(/[^\0-\x7f]{3,}/g)) faults += 1.5 * run.length;
  else if (/[A-Za-z]/.test(word)) faults += 2;
  return faults;
}

/** Words without a vowel, and long runs of consonants. */
function vowelFaults(text: string, { letters, vowels }: Alphabet): number {
  if (!vowels) return 0;
  let faults = 0;
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{M}]{3,}/gu)) {
    if (!letters.includes(word[0] ?? '')) continue;
    let run = 0;
    let longest = 0;
    let voiced = false;
    for (const letter of word) {
      const isVowel = vowels.includes(letter);
      voiced ||= isVowel;
      run = isVowel ? 0 : run + 1;
      longest = Math.max(longest, run);
    }
    if (!voiced) faults += 1;
    if (longest > 4) faults += longest - 4;
    if (/σ$|ς./.test(word)) faults += 1.5;
  }
  return faults;
}
