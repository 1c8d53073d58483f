import { abbreviationsOf } from '../kit/abbreviations.ts';
import type { CastList } from './castList.ts';
import type { LookedAt } from './lookAtLines.ts';
import type { ScriptSource } from './scriptSource.ts';
import type { SpeechLine } from './speechLine.ts';

/** Who speaks in a script, judged by all of its lines. */
export type Speakers = {
  /** The parts of the line at an index, if it begins with a speaker's name and goes on with what is said. */
  readonly speech: (index: number) => SpeechLine | undefined;
  /** Whether a short line in a script without capitals is a cue. */
  readonly isNamed: (name: string) => boolean;
  /** How many lines begin with a speaker's name, and how many different names these are. */
  readonly lines: number;
  readonly names: number;
};

type Use = Record<SpeechLine['sign'], number> & {
  /** How often nothing follows on the line. */
  alone: number;
  inCapitals: number;
  short: boolean;
};

/** Looks at all lines, since one line alone does not tell a speaker from the beginning of a sentence. */
export function speakersIn({ lines, start }: ScriptSource, at: LookedAt, castList?: CastList): Speakers {
  const uses = new Map<string, Use>();
  const forced = new Set<string>();
  const isOfList = (index: number) =>
    castList !== undefined && index + 1 >= castList.from && index + 1 <= castList.to;
  for (let index = start; index < lines.length; index++) {
    if (isOfList(index)) continue;
    const cue = at.text(index).startsWith('@') ? at.cue(index) : undefined;
    if (cue && /\p{Lo}|\p{Script=Georgian}/u.test(cue.name)) forced.add(cue.name);
    const found = at.speech(index);
    if (!found) continue;
    const short = found.name.split(' ').length <= 2;
    const use = uses.get(found.name) ?? {
      ...{ colon: 0, stop: 0, 'name with stop': 0, quote: 0, gap: 0 },
      ...{ alone: 0, inCapitals: 0, short },
    };
    use[found.sign]++;
    if (found.inCapitals) use.inCapitals++;
    if (found.words === '') use.alone++;
    uses.set(found.name, use);
  }
  const roles = castList ? abbreviationsOf([...uses.keys()], castList.roles) : undefined;
  const listed = new Set(castList?.roles.map((role) => role.toUpperCase()));
  const isListed = (name: string) => listed.has(name) || roles?.roleOf(name) !== undefined;
  const accepts = acceptedBy(uses, isListed);
  const speech = (index: number) => {
    const found = at.speech(index);
    return found && accepts(found) ? found : undefined;
  };
  // Text follows a name, perhaps after one empty line.
  const isFollowed = (index: number) => at.text(index + 1) !== '' || at.text(index + 2) !== '';
  let count = 0;
  const names = new Set<string>();
  for (let index = start; index < lines.length; index++) {
    const found = isOfList(index) ? undefined : speech(index);
    if (!found || (found.words === '' && !isFollowed(index))) continue;
    count++;
    names.add(found.name);
  }
  return {
    speech,
    isNamed: (name) => forced.size === 0 || forced.has(name),
    lines: count,
    names: names.size,
  };
}

/** Most speakers of a text are written alike, so what is written otherwise must be known in the usual way too. */
function acceptedBy(
  uses: ReadonlyMap<string, Use>,
  isListed: (name: string) => boolean,
): (line: SpeechLine) => boolean {
  const all = [...uses.values()];
  const sum = (of: (use: Use) => number) => all.reduce((total, use) => total + of(use), 0);
  const [colon, stop, quote] = [sum((use) => use.colon), sum((use) => use.stop), sum((use) => use.quote)];
  const gap = sum((use) => use.gap);
  const mostInCapitals = sum((use) => use.inCapitals) > 0.7 * (colon + stop);
  const named = all.filter((use) => use['name with stop'] > 2);
  const alone = all.filter((use) => use['name with stop'] > 1 && use.alone * 2 > use['name with stop']);
  // "Ham. To be": only where speeches are set off in no other way, and by people who speak again and again.
  const areNamed = named.length > 1 && colon + stop + quote + gap < named.length;
  const mayBeNamed = (line: SpeechLine, use: Use) =>
    line.words === ''
      ? alone.length > 1 && alone.includes(use)
      : areNamed && (named.includes(use) || isListed(line.name));
  return (line) => {
    const use = uses.get(line.name);
    if (!use) return false;
    if (line.sign === 'quote') return quote > colon;
    if (line.sign === 'gap') return gap > 2 && gap > colon + stop;
    if (line.sign === 'name with stop') return mayBeNamed(line, use);
    if (line.sign === 'stop') return stop > colon || use.colon > 0;
    if (line.inCapitals || use.inCapitals > 0) return true;
    return !mostInCapitals && (use.short || use.colon > 1);
  };
}
