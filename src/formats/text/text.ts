import { ImportError } from '../../story/importError.ts';
import { refusals } from '../../story/messages/refusals.ts';
import type { Format, Reading, ReadOptions } from '../format.ts';
import { interiorOf } from '../kit/headings.ts';
import { collectRemarks } from '../kit/remarks.ts';
import { type Line, lineOf } from './lines.ts';
import { type Problem, problemSentence } from './problems.ts';
import { readText } from './readText.ts';
import { looksLikeSentence } from './sceneLines.ts';
import { unfenced } from './unfenced.ts';
import { writeText } from './writeText.ts';

/** Throughline's own plain text, see `data/TEXT.md`. Holds all of a story. A text without its signs is read by `ezlinavis`. */
export const text: Format = {
  id: 'text',
  extensions: ['story', 'txt'],
  detect,
  read,
  write: writeText,
};

/** Characters of a text that are looked at to recognise it. */
const BEGINNING = 100_000;

/**
 * A text with headings and with a sign that ezlinavis text does not have: a list before the first heading, or a relation, `=`, `>`,
 * `When:` or `With:` below one. Screenplays and notes in Markdown may have some of them, but also prose.
 */
function detect(words: string): boolean {
  const beginning = words.slice(0, BEGINNING);
  return isStory(beginning) || isStory(storyIn(beginning));
}

/** The story in an answer that says more: see `unfenced`. */
export function storyIn(words: string): string {
  return unfenced(words, isStory);
}

function isStory(words: string): boolean {
  if (/^\ufeff?\s*(?:[<{]|\[(?!\[))/.test(words)) return false;
  const raw = words.slice(0, BEGINNING).split(/\r\n?|\n/);
  const headed = raw.findIndex((line) => line.trimStart().startsWith('#'));
  if (headed < 0) return false;
  if (raw.some((line, index) => isOfScript(line.trim(), (raw[index - 1] ?? '').trim()))) return false;
  const lines = raw.map(lineOf);
  const below = lines.slice(headed);
  if (lines.slice(0, headed).some(({ type }) => type === 'block')) return true;
  const strange = below.filter(isStrange).length;
  const said = below.filter(({ type }) => type !== 'blank' && type !== 'note' && type !== 'heading').length;
  return strange * 4 <= said && below.some(isSign);
}

/** A heading or a centred line of a screenplay, a forced heading or name, or a page break. */
function isOfScript(line: string, before: string): boolean {
  return (before === '' && interiorOf(line) > 0) || /^(?:\.\p{L}|@\p{L}|={3,}$|>.*<$|\/\*)/u.test(line);
}

function isSign({ type }: Line): boolean {
  return (
    type === 'relation' || type === 'summary' || type === 'evidence' || type === 'when' || type === 'with'
  );
}

function isStrange(line: Line): boolean {
  if (line.type === 'relation') return looksLikeSentence(line.from) || looksLikeSentence(line.to);
  return line.type === 'entry' && (looksLikeSentence(line.text) || /^[-|`<\d]/.test(line.text));
}

function read(answer: string, { title, progress }: ReadOptions = {}): Reading {
  const words = storyIn(answer);
  const { story, problems } = readText(words, title);
  progress?.(0.9);
  const remarks = collectRemarks();
  if (words !== answer) remarks.add(ONLY_STORY);
  for (const problem of problems) remarks.add(problemSentence(problem), problem.line);
  if (story) return { story, remarks: remarks.list(), typed: words };
  const why = problems.find(({ code }) => WHY_NONE.has(code)) as Problem;
  const { en, de } = problemSentence(why);
  const looked = { en: en.replace(/\.$/, ''), de: de.replace(/\.$/, '') };
  throw new ImportError('no-scenes', refusals.noScenes(NAME, looked), { line: why.line });
}

const ONLY_STORY = {
  en: 'Only the story itself was read; the text before and after it was left out.',
  de: 'Nur die Geschichte selbst wurde gelesen; der Text davor und danach wurde weggelassen.',
};

const NAME = { en: 'Throughline text', de: 'Throughline-Text' };

/** Problems that leave a text without a story. */
const WHY_NONE: ReadonlySet<string> = new Set(['no-scenes', 'no-people', 'refused']);
