import { ImportError } from '../../story/importError.ts';
import { refusals } from '../../story/messages/refusals.ts';
import type { Reading, Remark } from '../format.ts';
import { castByName } from './castByName.ts';
import { checkSize } from './limits.ts';
import { plain } from './lines.ts';
import { type SketchedScene, storyOf } from './storyOf.ts';

/** What screenplay formats have in common, in the order in which it stands in the script. */
export type Part = { readonly line: number } & (
  | { readonly type: 'act'; readonly title: string }
  /** `number` is text ("12A"), and may be missing or out of order. */
  | { readonly type: 'heading'; readonly text: string; readonly number?: string | undefined }
  /** Who speaks next, with all remarks in brackets. */
  | { readonly type: 'cue'; readonly text: string }
  /** Who is in the scene, speaking or not. */
  | { readonly type: 'there'; readonly name: string }
);

export type Script = {
  readonly title: string;
  readonly source?: string | undefined;
  readonly parts: readonly Part[];
  readonly remarks: readonly Remark[];
};

/** The beginning of a scene heading; ESTABLISHING is not one. */
export const INTERIOR = /^(?:INT\.?\/EXT|EXT\.?\/INT|I\.?\/E|INT|EXT|EST)(?=[. ])[. ]*/i;

/** A script with more places than this has as good as one a scene, and a picture by places would say nothing. */
const MOST_PLACES = 6;

/** What is said in brackets of how a speech is heard, and so never part of a name. */
const HEARD =
  /^(?:(?:V\.? ?[O0]|O\.? ?S|O\.? ?C|CONT'?D?|CONTINUED|CONTINUING|PRE-?LAP|OFF|DUAL|SUBTITLED?)\.?(?:[,/ ]+|$))+$/i;

/** The story of a script: its headings are the scenes, and who speaks under one is in it. @throws ImportError */
export function storyOfScript(format: string, script: Script): Reading {
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
    checkSize({ scenes: scenes.length });
  };
  for (const part of script.parts) {
    if (part.type === 'act') act = plain(part.title) || undefined;
    else if (part.type === 'heading') {
      open(part.number ? `${part.number} ${part.text}` : part.text, place(part.text));
    } else {
      const { name, aside } = speakerOf(part.type === 'cue' ? part.text : part.name);
      if (name === '') continue;
      if (scenes.length === 0) {
        open('Opening');
        const sentence = `${name} speaks before the first heading, in a scene added for it.`;
        remarks.push({ sentence, line: part.line });
      }
      scenes.at(-1)?.[part.type === 'cue' ? 'speaking' : 'silent'].add(cast.idOf(name));
      if (part.type === 'cue') cues++;
      for (const words of aside) if (!HEARD.test(words)) asides.add(`${name} (${words})`);
    }
  }

  const headings = script.parts.some(({ type }) => type === 'heading');
  if (cast.people().length === 0) {
    const refusal = headings
      ? refusals.noSpeakers(format)
      : refusals.noScenes(format, 'no headings and no speech');
    throw new ImportError('no-scenes', refusal);
  }
  if (asides.size > 0) remarks.push({ sentence: inBrackets([...asides]) });
  const still = scenes.filter(({ speaking }) => speaking.size === 0).length;
  if (still > 0)
    remarks.push({ sentence: `Nobody speaks in ${still} of ${scenes.length} scenes; they are kept.` });
  if (cues === 0)
    remarks.push({ sentence: 'Nobody speaks; who is there is known from the scene properties.' });
  const { title, source } = script;
  const characters = cast.people();
  const sketched = scenes.map((scene) => ({
    ...scene,
    speaking: [...scene.speaking],
    silent: [...scene.silent],
  }));
  return { story: storyOf({ title, source, characters, scenes: sketched }), remarks };
}

/** More than this of a cue is not read. */
const LONGEST_CUE = 500;

/** The name in a cue, and what stands in brackets after it; the mark of dual dialogue may stand on either side. */
export function speakerOf(cue: string): { name: string; aside: string[] } {
  const aside: string[] = [];
  let rest = cue.slice(0, LONGEST_CUE).replace(/[’‘ʼ]/g, "'").trim();
  for (;;) {
    const bracket = rest.endsWith(')') ? openingOf(rest) : rest.lastIndexOf('(');
    if (rest.endsWith('^')) rest = rest.slice(0, -1).trimEnd();
    else if (bracket >= 0 && (rest.endsWith(')') || bracket > rest.lastIndexOf(')'))) {
      aside.unshift(plain(rest.slice(bracket + 1).replace(/\)$/, '')));
      rest = rest.slice(0, bracket).trimEnd();
    } else return { name: plain(rest), aside };
  }
}

/** Where the bracket opens that the last character closes, or -1. */
function openingOf(text: string): number {
  let depth = 0;
  for (let index = text.length - 1; index >= 0; index--) {
    if (text[index] === ')') depth++;
    else if (text[index] === '(' && --depth === 0) return index;
  }
  return -1;
}

function inBrackets(asides: readonly string[]): string {
  const some = asides.slice(0, 5).join(', ');
  const more = asides.length > 5 ? ` and ${asides.length - 5} more` : '';
  return `Words in brackets are not taken as part of a name: ${some}${more}.`;
}

/** From a heading to its place; from all to none where the script has too many. */
function placesOf(parts: readonly Part[]): (heading: string) => string | undefined {
  const known = new Map<string, string>();
  for (const part of parts) {
    const place = part.type === 'heading' ? placeOf(part.text) : '';
    if (place !== '' && !known.has(place.toUpperCase())) known.set(place.toUpperCase(), place);
  }
  return (heading) => (known.size > MOST_PLACES ? undefined : known.get(placeOf(heading).toUpperCase()));
}

/** The words between INT. and the last dash: "HOUSE" in "INT. HOUSE - DAY". */
function placeOf(heading: string): string {
  const words = plain(heading);
  const interior = INTERIOR.exec(words);
  if (!interior) return '';
  const rest = words.slice(interior[0].length).replace(/^-+ /, '');
  const dash = Math.max(...[' - ', ' -- ', ' – ', ' — '].map((between) => rest.lastIndexOf(between)));
  return (dash > 0 ? rest.slice(0, dash) : rest).trim();
}
