import { oneLine } from './lines.ts';

/** A scene heading of a screenplay. `number` is text ("12A"). */
export type Heading = { readonly text: string; readonly number?: string | undefined };

/** Inside, outside and establishing; case does not matter. */
const LATIN = 'INT|EXT|EST';

/** Abbreviations of other languages. They count before a mark, and before a space if the line is in capitals. */
const ABBREVIATIONS = 'EKST|ИНТ|НАТ|ЭКСТ|ПАВ|ІНТ|ЕКСТ|ΕΣΩΤ|ΕΞΩΤ|ΕΣ|ΕΞ|इंट|एक्सट|ინტ|ექსტ|ნატ|პავ';

/** Words of other languages. Since they are ordinary words, they count in capitals only. */
const WORDS = [
  ...['INTERIOR', 'EXTERIOR', 'INTÉRIEUR', 'EXTÉRIEUR', 'INTERNO', 'ESTERNO', 'ÁUDIO', 'AUDIO'],
  ...['INNEN', 'AUSSEN', 'AUẞEN', 'AUßEN', 'INN', 'AUSS', 'BINNEN', 'BUITEN', 'WNĘTRZE', 'PLENER', 'WN'],
  ...['BELSŐ', 'KÜLSŐ', 'SISÄ', 'ULKO', 'İÇ', 'DIŞ', 'ИНТЕРЬЕР', 'НАТУРА', 'ПАВИЛЬОН'],
  ...[
    '室内',
    '室外',
    '屋内',
    '屋外',
    '内',
    '外',
    '內',
    '실내',
    '실외',
    'פנים',
    'חוץ',
    'داخلي',
    'خارجي',
    'داخلی',
    'خارجی',
  ],
  ...['अंदर', 'बाहर', 'आंतरिक', 'बाहरी', 'ภายใน', 'ภายนอก', 'ნატურა'],
].join('|');

const pair = (words: string) => `(?:${words})(?:\\.?\\s*[/／&–-]\\s*(?:${words}))*`;
const MARK = '(?:\\s*[.:：。、,/／–—-]+\\s*)';
const CERTAIN = new RegExp(`^(?:I\\.?\\s*/\\s*E|E\\.?\\s*/\\s*I|${pair(LATIN)})(?=[. ])[. ]*`, 'i');
const ABBREVIATED = new RegExp(`^${pair(`${ABBREVIATIONS}|${LATIN}`)}${MARK}`, 'iu');
const MARKED = new RegExp(`^${pair(WORDS)}${MARK}`, 'u');
const SPACED = new RegExp(`^${pair(`${WORDS}|${ABBREVIATIONS}`)}\\s+(?=\\S)`, 'u');
/** Chinese headings may go on without any mark. */
const JOINED = /^(?:内景|外景|內景)[\s.:：。、/-]*/u;
/** At the end of a heading: "KÜCHE – INNEN/TAG". */
const LAST = new RegExp(
  `^[^.!?]{2,60}?[\\s,]*[.,–—/-]\\s*(?:${WORDS}|${ABBREVIATIONS}|${LATIN})(?:[./ –—-]+[\\p{L} ]{2,12})?\\.?$`,
  'u',
);

/** Inside or outside and nothing else, which counts after a number. */
const NO_PLACE = new RegExp(`^${pair(`${WORDS}|${ABBREVIATIONS}|${LATIN}`)}[.:]?$`, 'u');

/** The number before a heading, as scripts for shooting and those of IMSDb have it. */
const NUMBER =
  /^(?:(?:SCENE|SC|SZENE|SZ|BILD|SCÈNE|S[EÉ]Q(?:UENCE)?|ESCENA|ESC|SECUENCIA|CENA|SCENA|СЦЕНА|СЦ|ЭПИЗОД|S|مشهد|المشهد|סצנה|სცენა|दृश्य|ฉาก(?:ที่)?)[.# ]*|#|第)?([A-Z]{0,2}[\d٠-٩۰-۹०-९๐-๙]+(?:[-.]\d+)*[A-ZА-Я]{0,2}|(?<=第)[一二三四五六七八九十百]+)(?:[.):：、场場]+\s*|\s+)(?:[-–—]\s*)?/iu;

/** The word for a scene before inside or outside, in scripts whose scenes have no numbers. */
const WORD_FOR_SCENE =
  /^(?:مشهد|المشهد|סצנה|תמונה|სცენა|दृश्य|ฉาก|SCENE|SZENE|SCÈNE|ESCENA|CENA|SCENA|СЦЕНА)[\s.:–—-]+(?=\S)/iu;

/** A sign that Japanese and Korean scripts put before each heading. */
const SIGN = /^(?:[○◯〇]\s*(?=\S)|S#\s*(?=\d))/u;

/** How many characters at the beginning of a heading say inside or outside; 0 if it does not begin so. */
export function interiorOf(text: string): number {
  const found =
    CERTAIN.exec(text) ??
    ABBREVIATED.exec(text) ??
    MARKED.exec(text) ??
    JOINED.exec(text) ??
    (isInCapitals(text) ? SPACED.exec(text) : null);
  return found?.[0].length ?? 0;
}

/** Longer lines are not looked at. */
const LONGEST = 200;

/** The heading that a line is; undefined if it is none. Its number may stand before it, or before and after it. */
export function headingIn(line: string): Heading | undefined {
  if (line.length > LONGEST) return undefined;
  if (interiorOf(line) > 0) return inHashes(line);
  const number = NUMBER.exec(line);
  const rest = number ? line.slice(number[0].length) : line;
  if (number && (interiorOf(rest) > 0 || NO_PLACE.test(rest)))
    return inHashes(withoutLast(rest, number[1] as string), number[1]);
  const word = WORD_FOR_SCENE.exec(line)?.[0].length ?? 0;
  if (word > 0 && interiorOf(line.slice(word)) > 0) return inHashes(line.slice(word));
  if (SIGN.test(line)) return { text: oneLine(line.replace(SIGN, '')) };
  if (isInCapitals(rest) && LAST.test(rest)) return inHashes(rest, number?.[1]);
  return undefined;
}

/** The text between the first and the last hash is the number: "INT. HOUSE #12A#". */
export function inHashes(heading: string, before?: string): Heading {
  const hash = heading.endsWith('#') ? heading.lastIndexOf('#', heading.length - 2) : -1;
  const number = hash < 0 ? '' : heading.slice(hash + 1, -1).trim();
  if (number !== '') return { text: heading.slice(0, hash).trimEnd(), number };
  // Scripts for shooting have the number at the right margin too, or only there.
  const margin = before ? null : /\s{3,}(\d{1,4}[A-Z]{0,2})\.?$/.exec(heading);
  if (margin) return { text: heading.slice(0, margin.index), number: margin[1] };
  return before ? { text: heading, number: before } : { text: heading };
}

/** Without the number that is repeated at the end of the line. */
function withoutLast(heading: string, number: string): string {
  const [last = ''] = /\s+\S+$/.exec(heading) ?? [];
  return last.trim().replace(/[.)]$/, '') === number ? heading.slice(0, -last.length).trimEnd() : heading;
}

/** The words between INT. and the last dash: HOUSE in "INT. HOUSE - DAY". */
export function placeIn(heading: string): string {
  const words = oneLine(heading);
  const interior = interiorOf(words);
  if (interior === 0) return '';
  const rest = words.slice(interior).replace(/^-+ /, '');
  const dash = Math.max(...[' - ', ' -- ', ' – ', ' — '].map((between) => rest.lastIndexOf(between)));
  return (dash > 0 ? rest.slice(0, dash) : rest).trim();
}

/** Whether a text has capitals and no small letters, except ß, whose capital is rare. */
export function isInCapitals(text: string): boolean {
  return /\p{L}/u.test(text) && !/(?![ß\p{Script=Georgian}])\p{Ll}/u.test(text);
}
