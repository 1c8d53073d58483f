import type { Format } from './format.ts';
import { unixText } from './kit/lines.ts';
import { storyOfScript } from './kit/screenplay.ts';
import { readScript } from './script/readScript.ts';

/** Screenplays in plain text (https://fountain.io/syntax), and such as are written more freely. */
export const fountain: Format = {
  id: 'fountain',
  label: 'Fountain screenplay',
  extensions: ['fountain', 'spmd'],
  detect,
  read: (text, { title } = {}) => storyOfScript('Fountain', readScript(text), title),
};

/** Characters of a text that are looked at to recognise it. */
const BEGINNING = 100_000;

/** Keys that a title page may begin with. Other formats may begin with a word and a colon too. */
const TITLE_PAGE =
  /^\s*(?:title|credit|authors?|written by|source|draft date|date|contact|copyright|revision|notes)\s*:/i;

function detect(text: string): boolean {
  if (/^\ufeff?\s*[<{*]/.test(text)) return false;
  const beginning = unixText(text.slice(0, BEGINNING));
  const { parts, manner, isScreenplay } = readScript(beginning);
  if (isScreenplay) return true;
  // Acts and scenes without a certain heading are those of a play.
  if (manner.divisions || manner.speechLines) return false;
  // Without a certain heading, lines that begin with # are taken for ezlinavis.
  if (/^[ \t]*#/m.test(beginning)) return false;
  if (TITLE_PAGE.test(beginning)) return true;
  const lines = beginning.split('\n');
  const cues = parts.filter((part) => part.type === 'cue' && !/[,;|\t]/.test(part.text));
  // A table may begin with capitals, but has no speech below.
  if (!cues.some(({ line }) => /\p{Ll}[^,;|\t]*$/u.test(lines[line] ?? ''))) return false;
  const paragraphs = beginning.split(/\n\s*\n/).length;
  return /^[ \t]*>.*<[ \t]*$/m.test(beginning) || cues.length * 3 > paragraphs;
}
