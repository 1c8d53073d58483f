import { ImportError } from '../../story/importError.ts';
import type { InBoth } from '../../story/messages/inBoth.ts';
import { refusals } from '../../story/messages/refusals.ts';
import type { Reading, Remark } from '../format.ts';
import { castByName } from './castByName.ts';
import { beginningOf } from './cut.ts';
import { checkCounts } from './limits.ts';
import { oneLine } from './lines.ts';
import { type SketchedScene, storyOf } from './storyOf.ts';

/** An element of a script, as all screenplay formats have it. */
export type ScriptPart = { readonly line: number } & (
  | { readonly type: 'act'; readonly title: string }
  /** `number` is text ("12A"); it may be missing or out of order. */
  | { readonly type: 'heading'; readonly text: string; readonly number?: string | undefined }
  /** The line above a speech: a name, perhaps with extensions in brackets. */
  | { readonly type: 'cue'; readonly text: string }
  /** A character in the scene, speaking or not. */
  | { readonly type: 'present'; readonly name: string }
);

export type Script = {
  readonly title: string;
  readonly source?: string | undefined;
  readonly parts: readonly ScriptPart[];
  readonly remarks: readonly Remark[];
};

/** The beginning of a scene heading. ESTABLISHING is not one. */
export const INTERIOR = /^(?:INT\.?\/EXT|EXT\.?\/INT|I\.?\/E|INT|EXT|EST)(?=[. ])[. ]*/i;

/** A script with more places has nearly one per scene, and a picture by place would say nothing. */
const MOST_PLACES = 6;

/** Extensions of a cue that say how a speech is heard, such as (V.O.). */
const EXTENSION =
  /^(?:(?:V\.? ?[O0]|O\.? ?S|O\.? ?C|CONT'?D?|CONTINUED|CONTINUING|PRE-?LAP|OFF|DUAL|SUBTITLED?)\.?(?:[,/ ]+|$))+$/i;

/**
 * The story of a script: a heading begins a scene, and whoever speaks below it is in it.
 *
 * @param format its name, for refusals
 * @param fallbackTitle for a script without a title
 * @throws ImportError
 */
export function storyOfScript(format: string, script: Script, fallbackTitle = ''): Reading {
  const cast = castByName((name) => name.toUpperCase());
  const scenes: (Omit<SketchedScene, 'speaking' | 'silent'> & {
    speaking: Set<string>;
    silent: Set<string>;
  })[] = [];
  const remarks: Remark[] = [...script.remarks];
  const asides = new Set<string>();
  const place = placesOf(script.parts);
  let act: string | undefined;
  let cues = 0;

  const open = (title: string, where?: string) => {
    scenes.push({ title, act, place: where, speaking: new Set(), silent: new Set() });
    checkCounts({ scenes: scenes.length });
  };
  for (const part of script.parts) {
    if (part.type === 'act') act = oneLine(part.title) || undefined;
    else if (part.type === 'heading') {
      open(part.number ? `${part.number} ${part.text}` : part.text, place(part.text));
    } else {
      const { name, aside } = speakerOf(part.type === 'cue' ? part.text : part.name);
      if (name === '') continue;
      if (scenes.length === 0) {
        open('Opening');
        const sentence = {
          en: `${name} speaks before the first heading, in a scene added for it.`,
          de: `${name} spricht vor der ersten Überschrift, in einer Szene, die dafür ergänzt ist.`,
        };
        remarks.push({ sentence, line: part.line });
      }
      scenes.at(-1)?.[part.type === 'cue' ? 'speaking' : 'silent'].add(cast.idOf(name));
      if (part.type === 'cue') cues++;
      for (const words of aside) if (!EXTENSION.test(words)) asides.add(`${name} (${words})`);
    }
  }

  const headings = script.parts.some(({ type }) => type === 'heading');
  if (cast.characters().length === 0) {
    const refusal = headings
      ? refusals.noSpeakers(format)
      : refusals.noScenes(format, {
          en: 'no headings and no speech',
          de: 'weder Überschriften noch Rede',
        });
    throw new ImportError('no-scenes', refusal);
  }
  if (asides.size > 0) remarks.push({ sentence: inBrackets([...asides]) });
  const still = scenes.filter(({ speaking }) => speaking.size === 0).length;
  if (still > 0) {
    remarks.push({
      sentence: {
        en: `No one speaks in ${still} of ${scenes.length} scenes; they are kept.`,
        de: `In ${still} von ${scenes.length} Szenen spricht niemand; sie sind behalten.`,
      },
    });
  }
  if (cues === 0) {
    remarks.push({
      sentence: {
        en: 'No one speaks; who is there is known from the scene properties.',
        de: 'Es spricht niemand; wer da ist, steht in den Angaben zur Szene.',
      },
    });
  }
  const { source } = script;
  const title = script.title || fallbackTitle;
  const characters = cast.characters();
  const sketched = scenes.map((scene) => ({
    ...scene,
    speaking: [...scene.speaking],
    silent: [...scene.silent],
  }));
  return { story: storyOf({ title, source, characters, scenes: sketched }), remarks };
}

/** Longer cues are cut. */
const LONGEST_CUE = 500;

/** The name in a cue, and the texts in brackets after it. The caret of dual dialogue may be on either side of these. */
export function speakerOf(cue: string): { name: string; aside: string[] } {
  const aside: string[] = [];
  let rest = beginningOf(cue, LONGEST_CUE).replace(/[’‘ʼ]/g, "'").trim();
  for (;;) {
    const bracket = rest.endsWith(')') ? openingOf(rest) : rest.lastIndexOf('(');
    if (rest.endsWith('^')) rest = rest.slice(0, -1).trimEnd();
    else if (bracket >= 0 && (rest.endsWith(')') || bracket > rest.lastIndexOf(')'))) {
      aside.unshift(oneLine(rest.slice(bracket + 1).replace(/\)$/, '')));
      rest = rest.slice(0, bracket).trimEnd();
    } else return { name: oneLine(rest), aside };
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

function inBrackets(asides: readonly string[]): InBoth {
  const some = asides.slice(0, 5).join(', ');
  const more = asides.length - 5;
  return {
    en: `Words in brackets are not taken as part of a name: ${some}${more > 0 ? ` and ${more} more` : ''}.`,
    de: `Worte in Klammern gelten nicht als Teil eines Namens: ${some}${more > 0 ? ` und ${more} weitere` : ''}.`,
  };
}

/** Finds the place of a heading. If the script has too many places, no heading has one. */
function placesOf(parts: readonly ScriptPart[]): (heading: string) => string | undefined {
  const known = new Map<string, string>();
  for (const part of parts) {
    const place = part.type === 'heading' ? placeOf(part.text) : '';
    if (place !== '' && !known.has(place.toUpperCase())) known.set(place.toUpperCase(), place);
  }
  return (heading) => (known.size > MOST_PLACES ? undefined : known.get(placeOf(heading).toUpperCase()));
}

/** The words between INT. and the last dash: HOUSE in "INT. HOUSE - DAY". */
function placeOf(heading: string): string {
  const words = oneLine(heading);
  const interior = INTERIOR.exec(words);
  if (!interior) return '';
  const rest = words.slice(interior[0].length).replace(/^-+ /, '');
  const dash = Math.max(...[' - ', ' -- ', ' – ', ' — '].map((between) => rest.lastIndexOf(between)));
  return (dash > 0 ? rest.slice(0, dash) : rest).trim();
}
