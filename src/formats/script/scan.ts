import { type CueShape, isTransition, shapeOf, speakerOf } from '../kit/cues.ts';
import { headingIn, inHashes } from '../kit/headings.ts';
import type { ScriptPart } from '../kit/screenplay.ts';
import { divisionIn } from './divisions.ts';
import type { ScriptSource } from './scriptSource.ts';
import type { Speakers } from './speakers.ts';

/** How a script is written. */
export type Manner = {
  /** Whether an empty line stands before headings and cues, as Fountain has it. */
  readonly spaced: boolean;
  /** Whether speeches stand on the line of their speaker: "ANNA: Where have you been?". */
  readonly speechLines: boolean;
  /** Whether "ACT I", "Scene 2" and sections open acts and scenes. */
  readonly divisions: boolean;
};

/** What opens an act or a scene: which of the two is known when all are. */
export type Section = {
  readonly type: 'section';
  readonly level: number;
  readonly title: string;
  readonly line: number;
};

export type Scanned = {
  readonly parts: readonly (ScriptPart | Section)[];
  /** Names that were taken for cues by their shape alone, in a script without capitals, and those that were not. */
  readonly byShape: ReadonlySet<string>;
  readonly notByShape: ReadonlySet<string>;
};

/** The levels of "ACT I" and "Scene 1" among sections. */
const LEVELS = { act: 1, scene: 2 };

/** The headings, cues, speeches and stage directions of a script that is written in this manner. */
export function scanLines(source: ScriptSource, speakers: Speakers, manner: Manner): Scanned {
  const { lines } = source;
  const parts: (ScriptPart | Section)[] = [];
  const byShape = new Set<string>();
  const notByShape = new Set<string>();
  let afterBlank = true;
  let speaking = false;

  const cueIn = (text: string, line: number): ScriptPart | undefined => {
    const found = cueOf(text, manner);
    if (!found) return undefined;
    if (found.shape === 'caseless') {
      const { name } = speakerOf(found.text);
      const named = /[:：]$/.test(text) || speakers.isNamed(name);
      (named ? byShape : notByShape).add(name);
      if (!named) return undefined;
    }
    return { type: 'cue', text: found.text, line };
  };
  const divisionsIn = (text: string, line: number): Section[] => {
    const { act, scene } = divisionIn(text) ?? {};
    const section = (level: number, title: string): Section => ({ type: 'section', level, title, line });
    return [...(act ? [section(LEVELS.act, act)] : []), ...(scene ? [section(LEVELS.scene, scene)] : [])];
  };

  for (let index = source.start; index < lines.length; index++) {
    const raw = lines[index];
    if (raw === undefined) continue;
    const text = withoutRevision(raw);
    const line = index + 1;
    if (text === '') {
      // A line of two spaces continues a speech.
      if (speaking && raw.length >= 2) continue;
      // In some plays an empty line stands between a name and its speech.
      if (speaking && manner.speechLines && parts.at(-1)?.type === 'cue') continue;
      afterBlank = true;
      speaking = false;
      continue;
    }
    if ((!speaking || manner.speechLines) && /^[#=]/.test(text)) {
      // Sections, synopses and page breaks are not printed, so the next line counts as following an empty one.
      const [, marks = '', title = ''] = /^(#+)\s*(.*)/.exec(text) ?? [];
      if (marks && manner.divisions) parts.push({ type: 'section', level: marks.length, title, line });
      else if (marks.length === 1) parts.push({ type: 'act', title, line });
      afterBlank = true;
      speaking = false;
      continue;
    }
    const free = afterBlank || !manner.spaced || manner.speechLines;
    const found: (ScriptPart | Section)[] = [];
    if (free) {
      const heading = headingOf(text, line);
      if (heading) found.push(heading);
      else if (manner.divisions) for (const part of divisionsIn(text, line)) found.push(part);
      const speech = found.length === 0 && manner.speechLines ? speakers.speechIn(text) : undefined;
      if (speech) {
        found.push({ type: 'cue', text: speech.cue, line });
        if (speech.words) found.push({ type: 'speech', text: speech.words, line });
      } else if (
        found.length === 0 &&
        isFollowed(lines, index, manner) &&
        (afterBlank || !manner.speechLines)
      ) {
        const cue = cueIn(text, line);
        if (cue) found.push(cue);
      }
    }
    if (found.length > 0) speaking = found[0]?.type === 'cue';
    else found.push({ type: speaking && !/^\(.*\)$/.test(text) ? 'speech' : 'direction', text, line });
    for (const part of found) parts.push(part);
    afterBlank = false;
  }
  return { parts, byShape, notByShape };
}

/** Without the star that marks a revised line at the right margin. */
function withoutRevision(line: string): string {
  return line
    .trim()
    .replace(/ {2,}\*$|\t+\*$/, '')
    .trimEnd();
}

function isFollowed(lines: ScriptSource['lines'], index: number, { spaced }: Manner): boolean {
  let next = index + 1;
  while (next < lines.length && lines[next] === undefined) next++;
  const text = (lines[next] ?? '').trim();
  return text !== '' && (spaced || headingIn(text) === undefined);
}

function headingOf(text: string, line: number): ScriptPart | undefined {
  const forced = /^\.(?!\.)/.test(text);
  const heading = forced ? inHashes(text.slice(1).trim()) : headingIn(text);
  return heading && { type: 'heading', ...heading, line };
}

/** Longer lines in capitals are not taken for names; shorter ones where no empty line sets names apart. */
const LONGEST_CUE = 200;
const LONGEST_TIGHT_CUE = 45;

function cueOf(
  text: string,
  { spaced, speechLines }: Manner,
): { text: string; shape?: CueShape } | undefined {
  if (text.length > LONGEST_CUE) return undefined;
  if (text.startsWith('@')) return { text: text.slice(1) };
  if (/^[!>~.]/.test(text) || isTransition(text)) return undefined;
  const { name } = speakerOf(text);
  const shape = shapeOf(name);
  // A full stop that is no part of a name ends a sentence where there are no capitals.
  if (!shape || (shape === 'caseless' && /[.。]$/.test(text))) return undefined;
  if (
    !spaced &&
    !speechLines &&
    (/[.!?…,;-]$/.test(name) || name.length > LONGEST_TIGHT_CUE || shape === 'caseless')
  )
    return undefined;
  return { text, shape };
}
