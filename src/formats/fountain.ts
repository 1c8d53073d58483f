import type { Format } from './format.ts';
import { beginningOf } from './kit/cut.ts';
import { oneLine, unixText } from './kit/lines.ts';
import { INTERIOR, type Script, type ScriptPart, speakerOf, storyOfScript } from './kit/screenplay.ts';

/** Screenplays in plain text (https://fountain.io/syntax). */
export const fountain: Format = {
  id: 'fountain',
  label: 'Fountain screenplay',
  extensions: ['fountain', 'spmd'],
  detect,
  read: (text, { title } = {}) => storyOfScript('Fountain', scan(text), title),
};

/** Characters of a text that are looked at to recognise it. */
const BEGINNING = 100_000;

/** Keys that a title page may begin with. Other formats may begin with a word and a colon too. */
const TITLE_PAGE =
  /^\s*(?:title|credit|authors?|written by|source|draft date|date|contact|copyright|revision|notes)\s*:/i;

function detect(text: string): boolean {
  if (/^\ufeff?\s*[<{*]/.test(text)) return false;
  const beginning = unixText(text.slice(0, BEGINNING));
  const { parts } = scan(beginning);
  if (parts.some((part) => part.type === 'heading' && INTERIOR.test(part.text))) return true;
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

/** The headings, cues and sections of a script. Action, speeches, notes and transitions are skipped. */
export function scan(text: string): Script {
  const { script, unclosed } = withoutBoneyard(unixText(text));
  const lines = withNotesMarked(script).split('\n');
  const { page, length } = titlePage(lines);
  const parts: ScriptPart[] = [];
  let afterBlank = true;
  let speaking = false;
  for (let index = length; index < lines.length; index++) {
    const raw = wordsOf(lines, index);
    if (raw === undefined) continue;
    const text = raw.trim();
    const line = index + 1;
    if (text === '') {
      // A line of two spaces continues a speech.
      if (speaking && raw.length >= 2) continue;
      afterBlank = true;
      speaking = false;
    } else if (!speaking && /^[#=]/.test(text)) {
      // Sections, synopses and page breaks are not printed, so the next line counts as following an empty one.
      const section = /^#(?!#)(.*)/.exec(text)?.[1];
      if (section !== undefined) parts.push({ type: 'act', title: section, line });
      afterBlank = true;
    } else if (afterBlank) {
      const part = headingOf(text, line) ?? (isFollowed(lines, index) ? cueOf(text, line) : undefined);
      if (part) parts.push(part);
      speaking = part?.type === 'cue';
      afterBlank = false;
    }
  }
  const remarks = unclosed
    ? [
        {
          sentence: {
            en: 'A comment begins with /* and never ends, so it is read as text.',
            de: 'Ein Kommentar beginnt mit /* und endet nie; er ist als Text gelesen.',
          },
          line: unclosed,
        },
      ]
    : [];
  return { ...about(page), parts, remarks };
}

/** Takes the place of a note. The text itself cannot hold this character any more. */
const NOTE = '\0';

/** A line without its notes; undefined if it was only notes, which counts as no line. */
function wordsOf(lines: readonly string[], index: number): string | undefined {
  const line = lines[index] ?? '';
  if (!line.includes(NOTE)) return line;
  const text = line.replaceAll(NOTE, '');
  return text.trim() === '' ? undefined : text;
}

function isFollowed(lines: readonly string[], index: number): boolean {
  let next = index + 1;
  while (next < lines.length && wordsOf(lines, next) === undefined) next++;
  return (lines[next] ?? '').trim() !== '';
}

function headingOf(text: string, line: number): ScriptPart | undefined {
  const forced = /^\.(?!\.)/.test(text);
  if (!forced && !INTERIOR.test(text)) return undefined;
  const heading = forced ? text.slice(1).trim() : text;
  const hash = heading.endsWith('#') ? heading.lastIndexOf('#', heading.length - 2) : -1;
  const number = hash < 0 ? '' : heading.slice(hash + 1, -1).trim();
  if (number === '') return { type: 'heading', text: heading, line };
  return { type: 'heading', text: heading.slice(0, hash).trimEnd(), number, line };
}

/** Longer lines in capitals are not taken for names. */
const LONGEST_CUE = 200;

function cueOf(text: string, line: number): ScriptPart | undefined {
  if (text.length > LONGEST_CUE) return undefined;
  if (text.startsWith('@')) return { type: 'cue', text: text.slice(1), line };
  if (/^[!>~.]|TO:$|^FADE (?:IN|OUT)[.:]?$/.test(text)) return undefined;
  const { name } = speakerOf(text);
  // Scripts without capitals pass too, and so does ß, whose capital is rare.
  if (!/\p{L}/u.test(name) || /(?!ß)\p{Ll}/u.test(name)) return undefined;
  return { type: 'cue', text, line };
}

/** Removes comments but keeps their line breaks. Beat stores its settings in one, headings and all. */
function withoutBoneyard(text: string): { script: string; unclosed: number | undefined } {
  let script = '';
  let from = 0;
  for (;;) {
    const start = text.indexOf('/*', from);
    const end = start < 0 ? -1 : text.indexOf('*/', start + 2);
    if (end < 0) {
      const unclosed = start < 0 ? undefined : text.slice(0, start).split('\n').length;
      return { script: script + text.slice(from), unclosed };
    }
    script += text.slice(from, start) + text.slice(start, end).replace(/[^\n]/g, '');
    from = end + 2;
  }
}

/** Replaces notes by `NOTE`, line by line. A note may span lines, but not an empty one. */
function withNotesMarked(text: string): string {
  if (!text.includes('[[')) return text;
  return text
    .split(/(\n{2,})/)
    .map((paragraph) => {
      let kept = '';
      let from = 0;
      for (;;) {
        const start = paragraph.indexOf('[[', from);
        const end = start < 0 ? -1 : paragraph.indexOf(']]', start + 2);
        if (end < 0) return kept + paragraph.slice(from);
        kept += `${paragraph.slice(from, start)}${paragraph.slice(start, end).replace(/[^\n]+/g, NOTE)}`;
        from = end + 2;
      }
    })
    .join('');
}

const ENTRY = /^(\p{L}[^:]{0,40}):(.*)/u;

/** Longer values of a title page are cut. */
const LONGEST_VALUE = 1_000;

/** The values of a title page by key, and its number of lines: none unless the first line is `Key:`. */
function titlePage(lines: readonly string[]): { page: ReadonlyMap<string, string>; length: number } {
  const page = new Map<string, string>();
  const first = lines.findIndex((line) => line.trim() !== '');
  const start = lines[first] ?? '';
  if (!ENTRY.test(start) || INTERIOR.test(start)) return { page, length: 0 };
  let key = '';
  let index = first;
  for (; index < lines.length; index++) {
    const line = wordsOf(lines, index) ?? NOTE;
    if (line.trim() === '') break;
    const entry = ENTRY.exec(line);
    if (entry) key = (entry[1] as string).trim().toLowerCase();
    const value = entry ? (entry[2] ?? '') : /^\s/.test(line) ? line : '';
    const before = page.get(key) ?? '';
    if (before.length < LONGEST_VALUE)
      page.set(key, oneLine(`${before} ${beginningOf(value, LONGEST_VALUE)}`));
  }
  return { page, length: index };
}

function about(page: ReadonlyMap<string, string>): { title: string; source: string | undefined } {
  const value = (key: string) => (page.get(key) ?? '').replace(/(^|\s)[*_]+|[*_]+(?=\s|$)/g, '$1');
  const by = `${value('credit')} ${value('author') || value('authors')}`.trim();
  const source = [by, value('source'), value('draft date'), value('copyright')].filter(Boolean).join('. ');
  return { title: value('title'), source: source || undefined };
}
