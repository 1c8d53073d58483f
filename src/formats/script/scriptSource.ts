import type { Remark } from '../format.ts';
import { beginningOf } from '../kit/cut.ts';
import { interiorOf } from '../kit/headings.ts';
import { oneLine, unixText } from '../kit/lines.ts';
import { isKey } from './speechLine.ts';

/** A script in plain text without what is not printed. */
export type ScriptSource = {
  /** All lines; undefined for one that was only a note, which counts as no line. */
  readonly lines: readonly (string | undefined)[];
  /** The index of the first line after the title page. */
  readonly start: number;
  readonly title: string;
  readonly source: string | undefined;
  readonly remarks: readonly Remark[];
  /** What stands between [[ and ]], with the line (from 1) on which it begins. */
  readonly notes: readonly {
    readonly line: number;
    readonly words: string;
    /** Whether it does not end before the next empty line, and so is text. */
    readonly isOpen?: boolean;
  }[];
};

/** The lines of a script without comments and notes, and what its title page or front matter says. */
export function sourceOf(text: string): ScriptSource {
  const { script, unclosed } = withoutBoneyard(unixText(text));
  const lines = withoutLicence(withNotesMarked(script).split('\n')).map(wordsOf);
  const { page, length } = frontMatter(lines) ?? titlePage(lines);
  const remarks = unclosed ? [{ sentence: UNCLOSED, line: unclosed }] : [];
  return { lines, start: length, ...about(page), remarks, notes: notesIn(script) };
}

/** Empties what Project Gutenberg puts before and after a text, but for its title. */
function withoutLicence(lines: readonly string[]): readonly string[] {
  const start = lines.findIndex((line) => /^\*\*\* ?START OF TH/i.test(line));
  const end = lines.findIndex((line) => /^\*\*\* ?END OF TH/i.test(line));
  if (start < 0 && end < 0) return lines;
  return lines.map((line, index) =>
    (index > start || /^Title:/.test(line)) && (end < 0 || index < end) ? line : '',
  );
}

const UNCLOSED = {
  en: 'A comment begins with /* but never ends, so it was read as text.',
  de: 'Ein Kommentar beginnt mit /*, endet aber nicht; er wurde als Text gelesen.',
};

/** Takes the place of a note. The text itself cannot hold this character any more. */
const NOTE = '\0';

function wordsOf(line: string): string | undefined {
  if (!line.includes(NOTE)) return line;
  const text = line.replaceAll(NOTE, '');
  return text.trim() === '' ? undefined : text;
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
        const end = noteEnd(paragraph, start);
        if (end < 0) return kept + paragraph.slice(from);
        kept += `${paragraph.slice(from, start)}${paragraph.slice(start, end).replace(/[^\n]+/g, NOTE)}`;
        from = end + 2;
      }
    })
    .join('');
}

/** A note may span lines, but not an empty one. */
function notesIn(script: string): ScriptSource['notes'] {
  const notes: { line: number; words: string; isOpen?: boolean }[] = [];
  if (!script.includes('[[')) return notes;
  let line = 1;
  for (const paragraph of script.split(/(\n{2,})/)) {
    let from = 0;
    for (;;) {
      const start = paragraph.indexOf('[[', from);
      const end = noteEnd(paragraph, start);
      line += linesIn(paragraph.slice(from, start < 0 ? undefined : start));
      if (end < 0) {
        if (start < 0) break;
        const words = paragraph.slice(start + 2);
        notes.push({ line, words, isOpen: true });
        line += linesIn(words);
        break;
      }
      const words = paragraph.slice(start + 2, end);
      notes.push({ line, words });
      line += linesIn(words);
      from = end + 2;
    }
  }
  return notes;
}

/** Where a note that begins at `start` ends; -1 if it does not. Of three brackets in a row the first is its own: `[[… [page 2]]]`. */
function noteEnd(text: string, start: number): number {
  let end = start < 0 ? -1 : text.indexOf(']]', start + 2);
  while (end >= 0 && text[end + 2] === ']') end++;
  return end;
}

function linesIn(text: string): number {
  return text.split('\n').length - 1;
}

const ENTRY = /^(\p{L}[^:]{0,40}):(.*)/u;

/** Longer values of a title page are cut. */
const LONGEST_VALUE = 1_000;

/** The values of a title page by key, and its number of lines: none unless the first line is `Key:`, and one key is known. */
function titlePage(lines: ScriptSource['lines']): { page: ReadonlyMap<string, string>; length: number } {
  const page = new Map<string, string>();
  const first = lines.findIndex((line) => line?.trim() !== '');
  const start = lines[first] ?? '';
  if (!ENTRY.test(start) || interiorOf(start) > 0) return { page, length: 0 };
  // Without a key that is known, the lines are speeches: "ANNA: Where have you been?".
  let key = '';
  let index = first;
  for (; index < lines.length; index++) {
    const line = lines[index] ?? NOTE;
    if (line.trim() === '') break;
    const entry = ENTRY.exec(line);
    if (entry) key = (entry[1] as string).trim().toLowerCase();
    const value = entry ? (entry[2] ?? '') : /^\s/.test(line) ? line : '';
    const before = page.get(key) ?? '';
    if (before.length < LONGEST_VALUE)
      page.set(key, oneLine(`${before} ${beginningOf(value, LONGEST_VALUE)}`));
  }
  return [...page.keys()].some(isKey) ? { page, length: index } : { page: new Map(), length: 0 };
}

/** The values of YAML front matter, as note programs write it between two lines of three dashes. */
function frontMatter(lines: ScriptSource['lines']) {
  if (lines[0]?.trim() !== '---') return undefined;
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(line ?? ''));
  if (end < 0) return undefined;
  const page = new Map<string, string>();
  for (let index = 1; index < end; index++) {
    const [, key = '', after = ''] = /^([\p{L} _-]{1,40}):(.*)$/u.exec(lines[index] ?? '') ?? [];
    // The value of "title: >" stands on the next line.
    const value = /^\s*[>|][+-]?\s*$/.test(after) ? (lines[index + 1] ?? '') : after;
    const words = oneLine(beginningOf(value, LONGEST_VALUE)).replace(/^(["'])(.*)\1$/, '$2');
    if (words !== '') page.set(key.trim().toLowerCase(), words);
  }
  return { page, length: end + 1 };
}

function about(page: ReadonlyMap<string, string>): { title: string; source: string | undefined } {
  const value = (key: string) => (page.get(key) ?? '').replace(/(^|\s)[*_]+|[*_]+(?=\s|$)/g, '$1');
  const by = `${value('credit')} ${value('author') || value('authors')}`.trim();
  const source = [by, value('source'), value('draft date'), value('copyright')].filter(Boolean).join('. ');
  return { title: value('title'), source: source || undefined };
}
