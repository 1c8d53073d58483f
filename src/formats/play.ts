import type { Format } from './format.ts';
import { speakerOf } from './kit/cues.ts';
import { unixText } from './kit/lines.ts';
import { storyOfScript } from './kit/screenplay.ts';
import { divisionIn } from './script/divisions.ts';
import { type ReadScript, readScript } from './script/readScript.ts';

/** Plays in plain text: acts and scenes, and speeches below a name in capitals or on its line ("ANNA: Where were you?"). */
export const play: Format = {
  id: 'play',
  extensions: ['txt', 'md'],
  detect,
  read: (text, { title } = {}) => storyOfScript('a play', readScript(text), title),
};

/** Characters of a text that are looked at to recognise it. */
const BEGINNING = 100_000;

function detect(text: string): boolean {
  if (/^\ufeff?\s*[<{*]/.test(text)) return false;
  const beginning = unixText(text.slice(0, BEGINNING));
  const script = readScript(beginning);
  const cues = script.parts.flatMap((part) => (part.type === 'cue' ? part.text : []));
  if (cues.length < 2) return false;
  const lines = beginning.split('\n').filter((line) => line.trim() !== '').length;
  if (!script.manner.speechLines)
    return script.manner.divisions && cues.length * 12 > lines && saysMuch(script);
  if (hasActs(script)) return cues.length * 6 > lines;
  // Without acts and scenes by name, notes and instructions look alike: "Note: …". In a talk, people speak again.
  const names = new Set(cues.map((cue) => speakerOf(cue).name.toUpperCase()));
  return cues.length * 3 > lines && cues.length >= 1.5 * names.size && names.size > 1;
}

/** Whether a heading calls itself an act or a scene. */
function hasActs({ parts }: ReadScript): boolean {
  return parts.some(
    (part) =>
      (part.type === 'act' && divisionIn(part.title) !== undefined) ||
      (part.type === 'heading' && divisionIn(part.text) !== undefined),
  );
}

/** Whether sentences stand below most cues: lists of people have names in capitals too. */
function saysMuch({ parts }: ReadScript): boolean {
  const after = parts.filter((_, index) => parts[index - 1]?.type === 'cue');
  const said = after.filter((part) => part.type === 'speech' && /\p{Ll}|\p{Lo}/u.test(part.text));
  return said.length * 3 > after.length * 2;
}
