import { isTransition, speakerOf } from '../kit/cues.ts';
import { isInCapitals } from '../kit/headings.ts';

/** A line that says who speaks and what: "ANNA: Where have you been?", "ANNA (aside). Hm.", "太郎「来たのか」". */
export type SpeechLine = {
  /** The name, perhaps with words in brackets. */
  readonly cue: string;
  /** In capitals, without what stands in brackets. */
  readonly name: string;
  /** What is said; empty if it stands on the next line. */
  readonly words: string;
  /** What sets the name off; a full stop after a name with small letters is no certain sign. */
  readonly sign: 'colon' | 'stop' | 'name with stop' | 'quote' | 'gap';
  readonly inCapitals: boolean;
};

/** Before a colon these are about the text and no one's name. */
const KEYS =
  /^(?:title|subtitle|about|languages|id|places|groups|relations|before|when|with|warning|example|important|tip|see also|hinweis|achtung|beispiel|sprachen|orte|gruppen|beziehungen|vorher|wann|mit|über|quelle|author|authors|by|written by|credit|source|date|draft date|contact|copyright|revision|notes?|version|genre|format|language|time|place|setting|set|at rise|scene|act|location|characters?|cast|dramatis personae|persons?|people|synopsis|logline|music|sound|sfx|fx|lights?|titel|autor|autorin|von|personen|figuren|ort|zeit|anmerkung|regie|musik|licht|titre|auteur|personnages|lieu|temps|personajes|lugar|tiempo|personaggi|luogo|tempo|автор|действующие лица|место|время|作者|人物|时间|地点|登場人物|https?|tags|cssclasses)$/iu;

const ABBREVIATED =
  /(?:^|\s)(?:MR|MRS|MS|MME|MLLE|DR|ST|STE|PROF|LT|CAPT|SGT|COL|GEN|REV|HON|FR|FRL|HR|SIG|SRA?|DON|\p{Lu})$/u;

/** Whether a word before a colon says something about the text, such as "Title". */
export function isKey(word: string): boolean {
  return KEYS.test(word);
}

/** The longest name with what stands in brackets after it. */
const LONGEST_CUE = 120;

/** Marks of emphasis around a name, as Markdown and Gutenberg texts have them. */
const EMPHASIS = /^[*_]{1,3}(?=\S)/;

const QUOTED = /^([^\s「」『：:。、！？（）()]{1,12}(?:（[^（）]{1,30}）)?)[「『](.*?)[」』]?$/u;

/** "**ANNA** Where have you been?" */
const BOLD = /^(\*{2}|__)([^*_]{1,60})\1[.:：]?\s+(\S.*)$/u;

/** "BARNARDO  Who’s there?", as the Folger Library's texts have it, and "PEDRO - ¿Quién es?". */
const GAPPED =
  /^((?:\p{Lu}[\p{Lu}\p{M}’'.-]*)(?: [\p{Lu}\p{N}][\p{Lu}\p{M}’'.-]*){0,4})(?: {2,}|\t| [–—-] )(?=[^\t]*\p{Ll})([^\t]+)$/u;

/** The parts of a line of speech; undefined if the line has not this shape. */
export function speechIn(line: string): SpeechLine | undefined {
  if (!/^[*_\p{Lu}\p{Lo}\p{Lt}\p{N}\p{Script=Georgian}]/u.test(line) || isTransition(line)) return undefined;
  const bold = BOLD.exec(line);
  if (bold && isName((bold[2] as string).replace(/[.:：]$/, '')))
    return found(bold[2] as string, bold[3] as string, 'colon');
  const marked = EMPHASIS.test(line);
  const text = marked ? line.replace(EMPHASIS, '') : line;
  const quote = /[「『]/.test(text) ? QUOTED.exec(text) : null;
  if (quote) return found(quote[1] as string, quote[2] as string, 'quote');
  const gap = /^[^\p{Ll}]*(?: {2}| [–—-] )|\t/u.test(text) ? GAPPED.exec(text) : null;
  if (gap && !gap[1]?.endsWith('.') && isName(gap[1] as string))
    return found(gap[1] as string, gap[2] as string, 'gap');
  let depth = 0;
  for (const { 0: sign, index } of text.slice(0, LONGEST_CUE).matchAll(/[:：.!?…。！？;；()[\]（）［］]/g)) {
    if ('([（［'.includes(sign)) depth++;
    else if (')]）］'.includes(sign)) depth--;
    else if (depth <= 0 && /[:：]/.test(sign)) {
      // A time of day, or an address.
      return sign === ':' && /[\d/]/.test(text[index + 1] ?? '') ? undefined : speech(text, index, 'colon');
    } else if (depth <= 0) {
      if (sign === '.' && (ABBREVIATED.test(text.slice(0, index)) || /^\d+$/.test(text.slice(0, index))))
        continue;
      const one = sign === '.' ? speech(text, index, 'stop') : undefined;
      if (!one || one.inCapitals || marked) return one;
      return isLikeName(one.cue.replace(/\s*[([（［].*$/u, ''))
        ? { ...one, sign: 'name with stop' }
        : undefined;
    }
  }
  return undefined;
}

function found(cue: string, words: string, sign: SpeechLine['sign']): SpeechLine {
  const { name } = speakerOf(cue);
  return {
    cue,
    name: name.toUpperCase(),
    words,
    sign,
    inCapitals: isInCapitals(name) && /\p{Lu}/u.test(name),
  };
}

function speech(text: string, index: number, sign: 'colon' | 'stop'): SpeechLine | undefined {
  // "ANNA.Where" is no name with a full stop.
  if (sign === 'stop' && !/^[*_]*(?:\s|$|[–—-])/.test(text.slice(index + 1, index + 6))) return undefined;
  const before = text
    .slice(0, index)
    .trim()
    .replace(/[*_]+$/, '')
    .replace(/\s*[*_]+(?=\s*[([])/, '');
  const bracket = before.search(/[([（［]/);
  const direction = bracket < 0 ? /^([^,]+),\s+(?=\p{Ll})/u.exec(before) : null;
  const name = (bracket < 0 ? (direction?.[1] ?? before) : before.slice(0, bracket)).trim();
  if (!isName(name)) return undefined;
  const words = text
    .slice(index + 1)
    .replace(/^\s*[*_]{1,3}(?=\s|$)/, '')
    .replace(/^\s*[–—-]\s*/, '')
    .trim();
  return found(direction ? `${name} (${before.slice(direction[0].length)})` : before, words, sign);
}

/** Sentences of one word that are no names. */
const INTERJECTION =
  /^(?:no|yes|ay|aye|nay|o|oh|ah|ha|well|why|what|come|go|sir|madam|so|good|true|indeed|never|here|there|ja|nein|ach|gut|nun|oui|non|bien|si|sí|да|нет|так)$/iu;

/** Whether few words begin with capitals or digits, such as "Ham" and "1 Witch". */
function isLikeName(words: string): boolean {
  const each = words.split(' ');
  return (
    each.length <= 3 &&
    each.every((word) => /^[\p{Lu}\d]/u.test(word)) &&
    !INTERJECTION.test(words) &&
    words.length > 1
  );
}

/** Whether words could be a name: few, beginning with a capital, a digit or a letter that has no case. */
function isName(name: string): boolean {
  if (!/^[\p{Lu}\p{Lo}\p{Lt}\p{N}\p{Script=Georgian}]/u.test(name) || !/\p{L}/u.test(name) || isKey(name))
    return false;
  return name.length <= 50 && name.split(/\s+/).length <= 6 && !/["“”„«»!?;…。！？#<>{}|=]/.test(name);
}
