import { type CueShape, isTransition, shapeOf, speakerOf } from '../kit/cues.ts';
import { type Heading, headingIn, inHashes } from '../kit/headings.ts';
import { type Division, divisionIn } from './divisions.ts';
import type { ScriptSource } from './scriptSource.ts';
import { type SpeechLine, speechIn } from './speechLine.ts';

/** What each line could be, by its words alone. The index counts from 0. */
export type LookedAt = {
  /** Without white space around it and the star of a revision; '' for a line that is empty or only a note. */
  readonly text: (index: number) => string;
  readonly heading: (index: number) => Heading | undefined;
  readonly division: (index: number) => Division | undefined;
  readonly speech: (index: number) => SpeechLine | undefined;
  readonly cue: (index: number) => Cue | undefined;
};

/** A line that could be a cue; one with @ before it has no shape. */
export type Cue = { readonly text: string; readonly name: string; readonly shape: CueShape | undefined };

/** Looks at each line once, however often and in whatever manner a script is read. */
export function lookAtLines({ lines }: ScriptSource): LookedAt {
  const once = <T>(look: (text: string) => T | undefined) => {
    const found = new Array<T | null | undefined>(lines.length);
    return (index: number): T | undefined => {
      found[index] ??= look(text(index)) ?? null;
      return found[index] ?? undefined;
    };
  };
  const texts = lines.map((line) => withoutRevision(line ?? ''));
  const text = (index: number) => texts[index] ?? '';
  const heading = once(headingOf);
  const division = once(divisionIn);
  const speech = once(speechIn);
  return {
    text,
    heading,
    division,
    // A heading may begin like a speech: "EXT. STREET".
    speech: (index) => {
      const found = speech(index);
      return found && (heading(index) || division(index)) ? undefined : found;
    },
    cue: once(cueOf),
  };
}

/** Without the star that marks a revised line at the right margin. */
function withoutRevision(line: string): string {
  const text = line.trim();
  return text.endsWith('*') && /[ \t]{2}\*$|\t\*$/.test(text) ? text.slice(0, -1).trimEnd() : text;
}

function headingOf(text: string): Heading | undefined {
  return /^\.(?!\.)/.test(text) ? inHashes(text.slice(1).trim()) : headingIn(text);
}

/** Longer lines in capitals are not taken for names. */
const LONGEST_CUE = 200;

function cueOf(text: string): Cue | undefined {
  if (text === '' || text.length > LONGEST_CUE) return undefined;
  if (text.startsWith('@'))
    return { text: text.slice(1), name: speakerOf(text.slice(1)).name, shape: undefined };
  // Quick, and true of most lines: a word in small letters that stands in no brackets.
  if (/^[!>~.]|^[^([（［]*\p{Ll}{5}/u.test(text) && !/\p{Script=Georgian}/u.test(text)) return undefined;
  if (isTransition(text)) return undefined;
  const { name } = speakerOf(text);
  const shape = shapeOf(name);
  // A full stop that is no part of a name ends a sentence where there are no capitals.
  if (!shape || (shape === 'caseless' && /[.。]$/.test(text))) return undefined;
  return { text, name, shape };
}
