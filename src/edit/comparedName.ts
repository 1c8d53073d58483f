import { tellsApart } from './oppositeWords.ts';

/** A name as it is compared with others. */
export type ComparedName = {
  /** Its words in lower case, without accents and punctuation. */
  readonly words: readonly string[];
  /** The same with capitals. */
  readonly written: readonly string[];
  /** What stands in brackets after it and may tell it from others of the same words; empty for "(singing)" or "(2nd scene)" alone. */
  readonly note: string;
};

/** Words in brackets that say how or where one speaks, and never who. */
const STAGE = /^(?:v\s*o|o\s*s|o\s*c|off|cont(?:\s*d|inued)?|aside|a parte|beiseite|für sich)$/u;
const SCENE = /(?:^|\s)(?:scene|szene|scène|escena|scena|act|akt|acte|acto|atto|aufzug|auftritt)(?:\s|$)/u;

export function comparedName(name: string): ComparedName {
  const asides = [...name.matchAll(/[([]([^)\]]*)[)\]]/g)].map(([, inside = '']) =>
    wordsOf(inside).join(' '),
  );
  const outside = name.replace(/[([][^)\]]*[)\]]/g, ' ');
  // What tells people apart is part of the name wherever it stands.
  const telling = asides.filter((aside) => !isOfScene(aside) && aside.split(' ').some(tellsApart));
  const written = wordsOf(outside, (word) => word);
  const own = wordsOf(outside);
  return {
    words: [...own, ...telling.flatMap((aside) => aside.split(' '))],
    written,
    note: asides.filter((aside) => !telling.includes(aside) && !isOfScene(aside)).join(' '),
  };
}

function isOfScene(aside: string): boolean {
  return STAGE.test(aside) || SCENE.test(aside);
}

/** Signs other than punctuation are words of their own: "Anna ♂" is not "Anna ♀". */
function wordsOf(text: string, letterCase = (word: string) => word.toLowerCase()): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/[\u0300-\u0307\u0309-\u036f\u0591-\u05c7\u064b-\u065f]/g, '')
    .normalize('NFC')
    .replace(/^\s*[!~¬]/, ' not ')
    .replace(/['’]/g, '')
    .replace(/\p{S}/gu, ' $& ');
  return letterCase(plain)
    .split(/[^\p{L}\p{M}\p{N}\p{S}]+/u)
    .filter(Boolean);
}
