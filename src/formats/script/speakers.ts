import { shapeOf, speakerOf } from '../kit/cues.ts';
import { headingIn } from '../kit/headings.ts';
import { divisionIn } from './divisions.ts';
import type { ScriptSource } from './scriptSource.ts';
import { type SpeechLine, speechIn } from './speechLine.ts';

/** Who speaks in a script, judged by all of its lines. */
export type Speakers = {
  /** The parts of a line that begins with a speaker's name and goes on with what is said. */
  readonly speechIn: (line: string) => SpeechLine | undefined;
  /** Whether a short line in a script without capitals is a cue. */
  readonly isNamed: (name: string) => boolean;
  /** How many lines begin with a speaker's name, and how many different names these are. */
  readonly lines: number;
  readonly names: number;
};

type Use = Record<SpeechLine['sign'], number> & { inCapitals: number; short: boolean };

/** Looks at all lines, since one line alone does not tell a speaker from the beginning of a sentence. */
export function speakersIn({ lines, start }: ScriptSource): Speakers {
  const uses = new Map<string, Use>();
  const forced = new Set<string>();
  for (const line of lines.slice(start)) {
    const text = line?.trim() ?? '';
    if (text.startsWith('@') && text.length <= LONGEST) {
      const { name } = speakerOf(text.slice(1));
      if (shapeOf(name) !== 'capitals' && /\p{Lo}|\p{Script=Georgian}/u.test(name)) forced.add(name);
    }
    const found = text === '' || opens(text) ? undefined : speechIn(text);
    if (!found) continue;
    const key = keyOf(found);
    const use = uses.get(key) ?? {
      colon: 0,
      stop: 0,
      quote: 0,
      gap: 0,
      inCapitals: 0,
      short: key.split(' ').length <= 2,
    };
    use[found.sign]++;
    if (found.inCapitals) use.inCapitals++;
    uses.set(key, use);
  }
  const accepts = acceptedBy(uses);
  const accepted = (line: string) => {
    const found = speechIn(line);
    return found && accepts(found) ? found : undefined;
  };
  let count = 0;
  const names = new Set<string>();
  for (let index = start; index < lines.length; index++) {
    const text = lines[index]?.trim() ?? '';
    const found = text === '' || opens(text) ? undefined : accepted(text);
    if (!found || (found.words === '' && !isFollowed(lines, index))) continue;
    count++;
    names.add(keyOf(found));
  }
  return {
    speechIn: uses.size > 0 ? accepted : () => undefined,
    isNamed: (name) => forced.size === 0 || forced.has(name),
    lines: count,
    names: names.size,
  };
}

/** Whether text follows a name, perhaps after one empty line. */
const isFollowed = (lines: ScriptSource['lines'], index: number) =>
  [1, 2].some((after) => (lines[index + after] ?? '').trim() !== '');

/** Whether a line is a heading, which may begin like a speech: "EXT. STREET". */
const opens = (text: string) => headingIn(text) !== undefined || divisionIn(text) !== undefined;

/** Longer lines hold no forced cue. */
const LONGEST = 200;

const keyOf = ({ cue }: SpeechLine) => speakerOf(cue).name.toUpperCase();

/** Most speakers of a text are written alike, so what is written otherwise must be known in the usual way too. */
function acceptedBy(uses: ReadonlyMap<string, Use>): (line: SpeechLine) => boolean {
  const all = [...uses.values()];
  const sum = (of: (use: Use) => number) => all.reduce((total, use) => total + of(use), 0);
  const [colon, stop, quote] = [sum((use) => use.colon), sum((use) => use.stop), sum((use) => use.quote)];
  const gap = sum((use) => use.gap);
  const mostInCapitals = sum((use) => use.inCapitals) > 0.7 * (colon + stop);
  return (line) => {
    const use = uses.get(keyOf(line));
    if (!use) return false;
    if (line.sign === 'quote') return quote > colon;
    if (line.sign === 'gap') return gap > 2 && gap > colon + stop;
    if (line.sign === 'stop') return stop > colon || use.colon > 0;
    if (line.inCapitals || use.inCapitals > 0) return true;
    return !mostInCapitals && (use.short || use.colon > 1);
  };
}
