import type { Format, Reading, ReadOptions } from './format.ts';
import { unixText } from './kit/lines.ts';
import { storyOfScript } from './kit/screenplay.ts';
import { readScript } from './script/readScript.ts';
import { withRelationNotes } from './text/relationNotes.ts';

/** Screenplays in plain text (https://fountain.io/syntax), and such as are written more freely. */
export const fountain: Format = {
  id: 'fountain',
  extensions: ['fountain', 'spmd'],
  detect,
  read,
};

/** A note such as `[[Ben -> Ann: in love (romance, +0.8)]]` says what its scene does to a relation. */
function read(text: string, { title }: ReadOptions = {}): Reading {
  const script = readScript(text);
  const reading = storyOfScript('Fountain', script, title);
  const headings = script.parts.flatMap(({ type, line }) => (type === 'heading' ? [line] : []));
  // Before the first heading there may be a scene that was added.
  const added = reading.story.scenes.length - headings.length;
  return withRelationNotes(reading, script.notes, (line) =>
    headings.length === 0
      ? 0
      : headings.findLastIndex((heading) => heading <= line) + (line < (headings[0] ?? 0) ? 0 : added),
  );
}

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
