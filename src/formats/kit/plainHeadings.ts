import { interiorOf, isInCapitals, placeIn } from './headings.ts';
import { oneLine } from './lines.ts';
import type { ScriptPart } from './scriptParts.ts';

/** Headings of a script as titles, and names of places, without the capitals that scripts have there. */
export type PlainHeadings = {
  /** "Police station, day" for "INT. POLICE STATION - DAY". A heading that does not say inside or outside stays as it is. */
  readonly title: (heading: string) => string;
  readonly place: (name: string) => string;
};

/** Words that have no capital within a title: small ones, and those for the time of the day. */
const SMALL = new Set(
  [
    'a an and at behind beside by for from in into near of off on or over the to under with',
    'day night morning evening afternoon noon midnight dawn dusk sunrise sunset later continuous same moments next',
    'am an auf aus bei beim das dem den der des die ein eine einem einer für hinter im ins mit nach neben oder ohne über um und unter vom von vor zu zum zur später',
    'à au aux avec chez dans de des du en et la le les sous sur un une jour nuit matin soir',
    'al con del el en las los por sin y día noche di da della delle dei il lo nel nella e giorno notte',
    'в во и на с со у под над за к из от до день ночь утро вечер',
  ].flatMap((words) => words.split(' ')),
);

/** Abbreviations that are read as letters, or written in capitals all the same. */
const LETTERS = new Set(
  'ATM BBC BMW CCTV CEO CIA DDR DJ DNA ER FBI GPS HQ ICU IRS KGB LKW NASA NYC NYPD LAPD PKW SUV TV UFO UK USA VIP VR WC WG'.split(
    ' ',
  ),
);

/** How the headings of a script read in small letters: each word as the rest of the script writes it, or else with a capital. */
export function plainHeadings(parts: readonly ScriptPart[]): PlainHeadings {
  const written = wordsAsWritten(parts);
  const sides = new Map<string, Set<string>>();
  for (const part of parts) {
    if (part.type !== 'heading') continue;
    const place = placeIn(part.text).toUpperCase();
    sides.set(place, (sides.get(place) ?? new Set()).add(sideOf(oneLine(part.text))));
  }
  const plain = (text: string) => (isInCapitals(text) ? inSmallLetters(text, written) : text);
  const place = (name: string) => capitalised(parted(plain(name)));
  return {
    place,
    title: (heading) => {
      const words = oneLine(heading);
      const inside = placeIn(words);
      if (inside === '' || !hasCase(words)) return words;
      const rest = words.slice(words.indexOf(inside, interiorOf(words)) + inside.length);
      const differ = (sides.get(inside.toUpperCase())?.size ?? 0) > 1;
      const side = differ ? ` (${sideOf(words).toLowerCase()}.)` : '';
      return place(inside) + side + parted(plain(rest));
    },
  };
}

/** With commas instead of dashes. */
const parted = (text: string) => text.replaceAll(/\s+(?:-{1,2}|[–—])\s+/g, ', ');

/** INT, EXT or both, as the heading begins. */
function sideOf(heading: string): string {
  return heading
    .slice(0, interiorOf(heading))
    .replaceAll(/[^\p{L}\p{M}/]/gu, '')
    .toUpperCase();
}

const hasCase = (text: string) => text.toLowerCase() !== text.toUpperCase();

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;

type Written = ReadonlyMap<string, string>;

function inSmallLetters(text: string, written: Written): string {
  return text.replaceAll(WORD, (word, at: number) => {
    const small = word.toLowerCase();
    if (/\p{N}/u.test(word)) return word.replace(/(?<=\d)(?:ST|ND|RD|TH)$/, (end) => end.toLowerCase());
    const isInitial = /^\p{L}$/u.test(word) && text[at + 1] === '.';
    if (isInitial || LETTERS.has(word) || /^[IVX]{2,}$/.test(word)) return word;
    const [, own = small, ending = ''] = /^(.+?)(['’]s)?$/.exec(small) ?? [];
    const known = written.get(small) ?? written.get(own);
    if (known !== undefined) return written.has(small) ? known : known + ending;
    if (SMALL.has(small)) return small;
    return capitalised(small).replace(
      /^([OD]['’])(\p{L})(?=\p{L}{2})/u,
      (_, start: string, letter: string) => start + letter.toUpperCase(),
    );
  });
}

function capitalised(text: string): string {
  return text.replace(/^\P{L}*\p{L}/u, (start) => start.toUpperCase());
}

/**
 * How the words of speech and directions are most often written within a sentence, by the word in small letters. Of words in capitals
 * only those that are spoken count: directions have capitals for names and sounds.
 */
function wordsAsWritten(parts: readonly ScriptPart[]): Written {
  const forms = new Map<string, Map<string, number>>();
  for (const part of parts) {
    if ((part.type !== 'speech' && part.type !== 'direction') || isInCapitals(part.text)) continue;
    for (const match of part.text.matchAll(WORD)) {
      const [word] = match;
      // The first word of a sentence has a capital in any case.
      if (!/[\p{L}\p{N},;]\s+$/u.test(part.text.slice(Math.max(0, match.index - 4), match.index))) continue;
      if (word.length > 1 && word === word.toUpperCase() && part.type === 'direction') continue;
      const small = word.toLowerCase();
      const known = forms.get(small) ?? new Map<string, number>();
      forms.set(small, known.set(word, (known.get(word) ?? 0) + 1));
    }
  }
  return new Map(
    [...forms].map(([small, known]) => [
      small,
      [...known].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? small,
    ]),
  );
}
