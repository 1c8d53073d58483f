import { lastBracket, listed } from './brackets.ts';
import { longestRise, type PatchedLine } from './lineChanges.ts';
import { lineOf } from './lines.ts';
import { personPart, presencePart, relationPart } from './parts.ts';
import type { WrittenLine } from './writing.ts';

/** A heading with what stands below it and notes right above: the lines from `from` up to, without, `to`. */
export type Chunk = {
  readonly key: string;
  /** -1 for what stands before the first heading. */
  readonly heading: number;
  readonly from: number;
  readonly to: number;
};

/** Which lines are written anew: those that say something else, those that lack a tag as well, or all. */
export type Anew = 'changed' | 'tagged' | 'all';

/** A line as it was written before the edit, and its place among all of them. */
type Old = ReadonlyMap<string, WrittenLine & { readonly at: number }>;

type Wanted = {
  /** What each line of the text says. */
  readonly keys: readonly (readonly string[])[];
  /** What the chunk shall say, in order. */
  readonly written: readonly WrittenLine[];
  readonly old: Old;
  readonly anew: Anew;
};

/** The lines of a chunk after an edit. */
export function patchedChunk(raw: readonly string[], { from, to }: Chunk, wanted: Wanted): PatchedLine[] {
  const { keys, written, old, anew } = wanted;
  const lines = new Map(written.map((one) => [one.key as string, one]));
  const moved = movedIn(written, old, keys.slice(from, to).flat());
  const placed = new Set<string>();
  const retyped = anew === 'all' ? (_: string, now: string) => now : asTyped;
  const result: (PatchedLine & { readonly keys: readonly string[] })[] = [];
  const isTheSame = (key: string, line: string) => {
    const now = lines.get(key);
    if (now === undefined || anew === 'all') return false;
    const before = old.get(key);
    if (now.line !== before?.line || now.does !== before.does) return false;
    return !(anew === 'tagged' && isTagged(now.line) && !isTagged(line));
  };

  const isSame = (key: string, line: string) => !moved.has(key) && isTheSame(key, line);

  for (let at = from; at < to; at++) {
    const line = raw[at] as string;
    const said = keys[at] ?? [];
    if (said.length === 0)
      result.push({ ...(anew === 'all' ? asNote(line, at) : { line, was: at }), keys: [] });
    else if (said.every((key) => isSame(key, line))) {
      result.push({ line, was: at, keys: said });
      for (const key of said) placed.add(key);
    } else {
      const left = said.filter((key) => lines.has(key) && !placed.has(key) && !moved.has(key));
      for (const key of left) placed.add(key);
      const whole = left.map((key) => lines.get(key)?.line as string);
      if (left.length > 1 && lineOf(line).type === 'with' && !whole.some((one) => one.includes(',')))
        result.push({ line: `${line.slice(0, line.indexOf(':'))}: ${whole.join(', ')}`, keys: left });
      else
        for (const [index, key] of left.entries())
          result.push({ line: retyped(line, whole[index] as string), keys: [key] });
    }
  }

  /** What has a line of its own, as it was typed: it may move. */
  const typed = new Map<string, number>();
  for (let at = from; at < to; at++) {
    const [key, ...others] = keys[at] ?? [];
    if (key !== undefined && others.length === 0) typed.set(key, at);
  }
  const place = (index: number) => {
    const one = written[index] as WrittenLine;
    const { key = '' } = one;
    const was = typed.get(key);
    const before = raw[was ?? -1];
    const isMoved = before !== undefined && isTheSame(key, before);
    const line = before === undefined ? one.line : isMoved ? before : retyped(before, one.line);
    placed.add(key);
    const at = placeFor(result, written, index);
    result.splice(at, 0, { line, was: isMoved ? was : undefined, keys: [key] });
    if (isBlock(key)) result.splice(at, 0, { line: '', keys: [] });
  };
  let block = -1;
  for (const [index, { key = '', line }] of written.entries()) {
    if (isBlock(key)) block = index;
    // What was neither on a line before nor is said otherwise now needs none.
    const isUnsaid = old.get(key)?.line === line && !moved.has(key);
    if (placed.has(key) || (isUnsaid && (anew === 'changed' || (anew === 'tagged' && !isTagged(line)))))
      continue;
    // A list that the text did not need before.
    if (isListed(key) && !placed.has(written[block]?.key ?? '')) place(block);
    place(index);
  }
  return result;
}

const isBlock = (key: string) => key.startsWith('block\0');
const isListed = (key: string) => /^(?:place|group|listed-act|person|relation)\0/.test(key);
const isTagged = (line: string) => line.includes('}');

/** After the last line of what is written before it, unless something of its kind that is written after it comes earlier. */
function placeFor(
  lines: readonly { readonly keys: readonly string[] }[],
  written: readonly WrittenLine[],
  index: number,
): number {
  const lastOf = (key: string) => lines.findLastIndex(({ keys }) => keys.includes(key));
  const kindOf = (key: string) => key.slice(0, key.indexOf('\0'));
  const kind = kindOf(written[index]?.key ?? '');
  let after = 0;
  for (let before = index - 1; before >= 0; before--) {
    const at = lastOf(written[before]?.key ?? '');
    if (at < 0) continue;
    after = at + 1;
    break;
  }
  for (let next = index + 1; next < written.length; next++) {
    const key = written[next]?.key ?? '';
    if (kindOf(key) !== kind) continue;
    const at = lines.findIndex(({ keys }) => keys.includes(key));
    if (at >= 0) return Math.min(after, at);
  }
  return after;
}

/** What stands in another order now, as few as can be. */
function movedIn(written: readonly WrittenLine[], old: Old, here: readonly string[]): ReadonlySet<string> {
  const inText = new Set(here);
  const now = written.flatMap(({ key }) =>
    key !== undefined && inText.has(key) && old.has(key) ? [key] : [],
  );
  const kept = longestRise(now.map((key) => ({ line: key, was: old.get(key)?.at })));
  return new Set(now.filter((_, index) => !kept.has(index)));
}

/** A line that says nothing of the story must not begin to, when the lines around it are written anew. */
function asNote(line: string, was: number): PatchedLine {
  const { type } = lineOf(line);
  return type === 'blank' || type === 'note' ? { line, was } : { line: `// ${line.trim()}` };
}

/** The new line with what says the same as it was typed: the level of a heading, the parts in its parenthesis. */
function asTyped(old: string, line: string): string {
  const level = /^\s*(#+)/.exec(old)?.[1];
  if (level !== undefined) return line.replace(/^#+/, level);
  const [before, after] = [lastBracket(old.trim()), lastBracket(line)];
  if (!before || !after || `${old}${line}`.includes('\\')) return line;
  const typed = new Map(listed(before.inner).map((part) => [meaningOf(part), part]));
  const parts = listed(after.inner).map((part) => typed.get(meaningOf(part)) ?? part);
  return `${line.slice(0, after.from)}(${parts.join(', ')})`;
}

function meaningOf(part: string): string {
  const { kindWord: _, ...meaning } = relationPart(part) ?? {};
  const known = Object.keys(meaning).length > 0 ? meaning : (presencePart(part) ?? personPart(part));
  return JSON.stringify(known ?? part);
}
