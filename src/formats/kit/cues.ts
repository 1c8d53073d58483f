import { graphemesOf } from '../../story/graphemes.ts';
import { beginningOf } from './cut.ts';
import { isInCapitals } from './headings.ts';
import { oneLine } from './lines.ts';

/** Longer cues are cut. */
const LONGEST_CUE = 500;

/**
 * The name in a cue, and the texts in brackets after it. The caret of dual dialogue may be on either side of these. A
 * colon or full stop at the end is not part of the name, unless the last word is an abbreviation.
 */
export function speakerOf(cue: string): { name: string; aside: string[] } {
  const aside: string[] = [];
  let rest = beginningOf(cue, LONGEST_CUE)
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[（［[]/g, '(')
    .replace(/[）］\]]/g, ')')
    .trim()
    .replace(/^\*{1,3}(?=[^*])|(?<=[^*])\*{1,3}(?=$|\s*[(:^])/g, '')
    .replace(/^_([^_]+)_(?=$|\s*[(:^])/, '$1');
  for (;;) {
    const bracket = rest.endsWith(')') ? openingOf(rest) : rest.lastIndexOf('(');
    if (/[\^:：]$/.test(rest)) rest = rest.slice(0, -1).trimEnd();
    else if (bracket >= 0 && (rest.endsWith(')') || bracket > rest.lastIndexOf(')'))) {
      aside.unshift(oneLine(rest.slice(bracket + 1).replace(/\)$/, '')));
      rest = rest.slice(0, bracket).trimEnd();
    } else return { name: oneLine(rest).replace(/(?<=^\p{L}+|\p{L}{4})\.$/u, ''), aside };
  }
}

/** The index of the bracket that the last character closes, or -1. */
function openingOf(text: string): number {
  let depth = 0;
  for (let index = text.length - 1; index >= 0; index--) {
    if (text[index] === ')') depth++;
    else if (text[index] === '(' && --depth === 0) return index;
  }
  return -1;
}

const TRANSITION = new RegExp(
  [
    '\\bTO:$',
    '\\b(?:CUT|DISSOLVE|WIPE|FADE|INTERCUT|IRIS)\\b[^:]*:$',
    "^(?:\\d+\\s+)?\\(?(?:FADE (?:IN|OUT|TO BLACK)|CONTINUED|MORE|CONT'D|THE END|END|ENDE|FIN)[.:]?\\)?[.:]?(?:\\s+\\(?\\d+\\)?)?$",
  ].join('|'),
);

/** Whether a line in capitals says how a scene or page ends: "CUT TO:", "CONTINUED:". */
export function isTransition(text: string): boolean {
  return TRANSITION.test(text);
}

/** How a line looks that may be a cue: in capitals, or like a name in a script that has no capitals. */
export type CueShape = 'capitals' | 'caseless';

/** Small words between names in capitals: "ANN and BEN". */
const SMALL_WORDS = / (?:and|und|et|y|e|i|и|og|och|en) /g;

/** Small letters at the beginning of a name in capitals: "McCLANE". */
const SMALL_LETTERS = /(?<!\p{L})\p{Lu}\p{Ll}{1,2}(?=\p{Lu}{2})/gu;

/** The shape of a name; undefined if it is neither in capitals nor could be a name in a script without them. */
export function shapeOf(name: string): CueShape | undefined {
  if (!isInCapitals(name.replace(SMALL_WORDS, ' ').replace(SMALL_LETTERS, ''))) return undefined;
  return /\p{Lo}|\p{Script=Georgian}/u.test(name) ? (isShort(name) ? 'caseless' : undefined) : 'capitals';
}

/** What ends or divides sentences, in scripts without capitals too. */
const SENTENCE = /[.,!?;:…。．，、！？：；“”「」『』《》؟،।॥]/u;

/** Thai, Chinese and Japanese do not separate words, so a name is short in graphemes there. */
function isShort(name: string): boolean {
  if (SENTENCE.test(name)) return false;
  const words = name.split(' ');
  return words.length <= 4 && words.every((word) => graphemesOf(word.slice(0, 60)).length <= 14);
}
