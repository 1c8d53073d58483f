import type { ScriptPart } from '../kit/scriptParts.ts';
import type { LookedAt } from './lookAtLines.ts';
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

/** What is scanned: a script, what its lines could be, and who speaks in it. */
export type Scan = { readonly source: ScriptSource; readonly at: LookedAt; readonly speakers: Speakers };

/** The headings, cues, speeches and stage directions of a script that is written in this manner. */
export function scanLines({ source, at, speakers }: Scan, manner: Manner): Scanned {
  const { lines } = source;
  const parts: (ScriptPart | Section)[] = [];
  const byShape = new Set<string>();
  const notByShape = new Set<string>();
  let afterBlank = true;
  let speaking = false;

  const cueIn = (index: number): ScriptPart | undefined => {
    const cue = at.cue(index);
    if (!cue) return undefined;
    const { text, name, shape } = cue;
    // "SCENE II" is no one, but Prologue may speak.
    if (shape !== undefined && /\s/.test(text) && at.division(index)) return undefined;
    const isTight = shape !== undefined && !manner.spaced && !manner.speechLines;
    if (isTight && (/[.!?…,;-]$/.test(name) || name.length > LONGEST_TIGHT_CUE || shape === 'caseless'))
      return undefined;
    if (shape === 'caseless') {
      const named = /[:：]$/.test(text) || speakers.isNamed(name);
      (named ? byShape : notByShape).add(name);
      if (!named) return undefined;
    }
    return { type: 'cue', text, line: index + 1 };
  };
  const divisionsIn = (index: number): Section[] => {
    const { act, scene } = at.division(index) ?? {};
    const section = (level: number, title: string): Section => ({
      type: 'section',
      level,
      title,
      line: index + 1,
    });
    return [...(act ? [section(LEVELS.act, act)] : []), ...(scene ? [section(LEVELS.scene, scene)] : [])];
  };
  const isFollowed = (index: number): boolean => {
    let next = index + 1;
    while (next < lines.length && lines[next] === undefined) next++;
    return at.text(next) !== '' && (manner.spaced || !at.heading(next));
  };

  for (let index = source.start; index < lines.length; index++) {
    const raw = lines[index];
    if (raw === undefined) continue;
    const text = at.text(index);
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
    const found: (ScriptPart | Section)[] = [];
    if (afterBlank || !manner.spaced || manner.speechLines) {
      const heading = at.heading(index);
      if (heading) found.push({ type: 'heading', ...heading, line });
      else if (manner.divisions) for (const part of divisionsIn(index)) found.push(part);
      const speech = found.length === 0 && manner.speechLines ? speakers.speech(index) : undefined;
      if (speech) {
        found.push({ type: 'cue', text: speech.cue, line });
        if (speech.words) found.push({ type: 'speech', text: speech.words, line });
      } else if (found.length === 0 && (afterBlank || !manner.speechLines) && isFollowed(index)) {
        const cue = cueIn(index);
        if (cue) found.push(cue);
      }
    }
    if (found.length > 0) speaking = found[0]?.type === 'cue';
    else {
      const last = afterBlank ? undefined : parts.at(-1);
      const type = speaking ? 'speech' : 'direction';
      // Lines of one paragraph are one part.
      if (last?.type === type) parts[parts.length - 1] = { ...last, text: `${last.text}\n${text}` };
      else found.push({ type, text, line });
    }
    for (const part of found) parts.push(part);
    afterBlank = false;
  }
  return { parts, byShape, notByShape };
}

/** Longer lines in capitals are not taken for names where no empty line sets names apart. */
const LONGEST_TIGHT_CUE = 45;
