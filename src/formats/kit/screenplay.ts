import { ImportError } from '../../story/importError.ts';
import type { InBoth } from '../../story/messages/inBoth.ts';
import { refusals } from '../../story/messages/refusals.ts';
import type { Reading, Remark } from '../format.ts';
import { countIn } from '../script/divisions.ts';
import { castByName } from './castByName.ts';
import { speakerOf } from './cues.ts';
import { placeIn } from './headings.ts';
import { checkCounts } from './limits.ts';
import { oneLine } from './lines.ts';
import { passagesOfScript } from './passagesOfScript.ts';
import { plainHeadings } from './plainHeadings.ts';
import type { Script, ScriptPart } from './scriptParts.ts';
import { someOf } from './someOf.ts';
import { type SketchedScene, storyOf } from './storyOf.ts';
import { whoSpeaks } from './whoSpeaks.ts';

/** A script with more places has nearly one per scene, and a picture by place would say nothing. */
const MOST_PLACES = 6;

/** Extensions of a cue that say how a speech is heard, such as (V.O.). */
const EXTENSION =
  /^(?:(?:V\.? ?[O0]|O\.? ?S|O\.? ?C|CONT'?D?|CONTINUED|CONTINUING|PRE-?LAP|OFF|VO|HORS CHAMP|З\.?К|ЗА КАДРОМ|画外音|旁白|DUAL|SUBTITLED?)\.?(?:[,/ ]+|$))+$/i;

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
  const asides = new Set<string>();
  const place = placesOf(script.parts);
  const plain = plainHeadings(script.parts);
  const headings = script.parts.some(({ type }) => type === 'heading');
  const spoken = cuesIn(script.parts);
  const who = whoSpeaks(
    [...spoken.values()].map(({ name }) => name),
    script.roles,
  );
  const remarks: Remark[] = [...(headings ? [] : [NO_HEADING]), ...script.remarks];
  let act: string | undefined;
  let cues = 0;

  const passages = passagesOfScript();

  const open = (title: SketchedScene['title'], where?: string) => {
    scenes.push({ title, act, place: where, speaking: new Set(), silent: new Set() });
    checkCounts({ scenes: scenes.length });
  };
  for (const part of script.parts) {
    if (part.type === 'act') act = oneLine(part.title) || undefined;
    else if (part.type === 'heading') {
      const title = plain.title(part.text);
      const where = place(part.text);
      open([part.number, title].filter(Boolean).join('. '), where && plain.place(where));
      passages.scene(part.number || citedAs(act, part.text));
    } else if (part.type === 'speech') passages.say(part.text);
    else if (part.type === 'direction') passages.direct(part.text);
    else if (part.type === 'cue' || part.type === 'present') {
      const { name, aside } = spoken.get(part.type === 'cue' ? part.text : part.name) ?? NO_ONE;
      if (name === '') continue;
      if (scenes.length === 0) {
        open(OPENING);
        passages.scene(undefined);
        const sentence = {
          en: `${name} speaks before the first scene heading; a scene was added for this.`,
          de: `${name} spricht vor der ersten Szenenüberschrift; dafür wurde eine Szene ergänzt.`,
        };
        if (headings) remarks.push({ sentence, line: part.line });
      }
      const ids = who.namesIn(name, part.line).map((one) => cast.idOf(one));
      for (const id of ids) scenes.at(-1)?.[part.type === 'cue' ? 'speaking' : 'silent'].add(id);
      if (part.type === 'cue') {
        cues++;
        passages.cue(ids, part.text);
      }
      for (const words of aside) if (!EXTENSION.test(words)) asides.add(`${name} (${words})`);
    }
  }

  if (cast.characters().length === 0) {
    const refusal = headings
      ? refusals.noSpeakers(format)
      : refusals.noScenes(format, {
          en: 'it has neither scene headings nor dialogue',
          de: 'Es gibt weder Szenenüberschriften noch Dialoge',
        });
    throw new ImportError('no-scenes', refusal);
  }
  for (const remark of who.remarks()) remarks.push(remark);
  if (asides.size > 0) remarks.push({ sentence: inBrackets(asides) });
  const still = scenes.filter(({ speaking }) => speaking.size === 0).length;
  if (still > 0) {
    remarks.push({
      sentence: {
        en: `No one speaks in ${still} of ${scenes.length} scenes. Scenes without dialogue were kept.`,
        de: `In ${still} von ${scenes.length} Szenen spricht niemand. Szenen ohne Dialog wurden übernommen.`,
      },
    });
  }
  if (cues === 0) {
    remarks.push({
      sentence: {
        en: 'No one speaks; who is present was taken from the scene properties.',
        de: 'Es spricht niemand; wer anwesend ist, wurde den Szeneneigenschaften entnommen.',
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
  return { story: storyOf({ title, source, characters, scenes: sketched }), remarks, text: passages.text() };
}

/** "III.1" for a scene in an act; what one of the two does not count is left out. */
function citedAs(act: string | undefined, scene: string): string | undefined {
  return [act && countIn(act), countIn(scene)].filter(Boolean).join('.') || undefined;
}

/** The title of a scene that is added for speech before the first heading, or for a script without any. */
const OPENING = { en: 'Opening', de: 'Anfang' };

/** Says first what decides everything else. */
const NO_HEADING: Remark = {
  sentence: {
    en: 'No scene headings were recognized, so the whole text is one scene, and everyone who speaks in it counts as together. Begin each scene with a line such as “INT. HOUSE - DAY” or “Scene 1”.',
    de: 'Es wurden keine Szenenüberschriften erkannt. Der ganze Text gilt deshalb als eine Szene, in der alle, die sprechen, zusammen sind. Beginnen Sie jede Szene mit einer Zeile wie „INNEN. HAUS - TAG“ oder „1. Szene“.',
  },
};

const NO_ONE = { name: '', aside: [] };

/** The name in each cue, by its text, which comes again and again. */
function cuesIn(parts: readonly ScriptPart[]): ReadonlyMap<string, ReturnType<typeof speakerOf>> {
  const found = new Map<string, ReturnType<typeof speakerOf>>();
  for (const part of parts) {
    const text = part.type === 'cue' ? part.text : part.type === 'present' ? part.name : undefined;
    if (text !== undefined && !found.has(text)) found.set(text, speakerOf(text));
  }
  return found;
}

function inBrackets(asides: Iterable<string>): InBoth {
  const some = someOf(asides);
  return {
    en: `Text in brackets was not read as part of a name: ${some.en}.`,
    de: `Text in Klammern gilt nicht als Teil eines Namens: ${some.de}.`,
  };
}

/** Finds the place of a heading. If the script has too many places, no heading has one. */
function placesOf(parts: readonly ScriptPart[]): (heading: string) => string | undefined {
  const known = new Map<string, string>();
  for (const part of parts) {
    const place = part.type === 'heading' ? placeIn(part.text) : '';
    if (place !== '' && !known.has(place.toUpperCase())) known.set(place.toUpperCase(), place);
  }
  return (heading) => (known.size > MOST_PLACES ? undefined : known.get(placeIn(heading).toUpperCase()));
}
