/** A text after a move of one of its headings with all that stands below it; `line` is where that heading is now. Lines count from 0. */
export type Moved = { readonly text: string; readonly line: number };

/**
 * Moves the scene or the act whose heading is on a line past the next one, or the one before: with its notes, also those right above it.
 * At the end of its act, a scene goes on into the next.
 *
 * @returns undefined where the line is no heading, or there is no place to go to
 */
export function movedSection(text: string, line: number, by: 'up' | 'down'): Moved | undefined {
  const lines = text.split('\n');
  const headings = headingsIn(lines);
  const at = headings.findIndex((one) => one.line === line);
  const own = headings[at];
  if (!own) return undefined;
  const endOf = (index: number) => {
    const level = headings[index]?.level ?? 0;
    const next = headings.findIndex((one, other) => other > index && one.level <= level);
    return next < 0 ? headings.length : next;
  };
  const startOf = (index: number) => headings[index]?.from ?? lines.length;
  const swap = (first: number, second: number, end: number): Moved => {
    const [one, other] = [
      parted(lines.slice(startOf(first), startOf(second))),
      parted(lines.slice(startOf(second), startOf(end))),
    ];
    const between = one.gap.length > 0 ? one.gap : other.gap.slice(0, 1);
    const swapped = [...other.body, ...between, ...one.body, ...other.gap];
    const before = by === 'up' ? 0 : other.body.length + between.length;
    return {
      text: [...lines.slice(0, startOf(first)), ...swapped, ...lines.slice(startOf(end))].join('\n'),
      line: startOf(first) + before + own.line - own.from,
    };
  };

  if (by === 'down') {
    const next = endOf(at);
    const following = headings[next];
    if (!following) return undefined;
    return swap(at, next, following.level < own.level ? next + 1 : endOf(next));
  }
  // Right below the heading of its act, a scene goes to the end of the act before, if there is one.
  const above = headings.slice(0, at).findLastIndex(({ level }) => level <= own.level);
  const isBelowIts = (headings[above]?.level ?? 0) < own.level;
  const first = isBelowIts && above < at - 1 ? above + 1 : above;
  if (first < 0 || (isBelowIts && first === 0)) return undefined;
  return swap(first, at, endOf(at));
}

type Heading = {
  readonly line: number;
  /** Where the notes right above it begin. */
  readonly from: number;
  readonly level: number;
};

export const isHeading = (line: string) => /^\s*#/.test(line);

function headingsIn(lines: readonly string[]): Heading[] {
  return lines.flatMap((text, line) => {
    const level = /^\s*(#+)/.exec(text)?.[1]?.length;
    if (level === undefined) return [];
    let from = line;
    while (/^\s*(?:\/\/|\[\[)/.test(lines[from - 1] ?? '')) from--;
    // Notes right below other words belong to those.
    if (from > 0 && lines[from - 1]?.trim() !== '') from = line;
    return [{ line, from, level }];
  });
}

/** Lines without the blank ones at their end, and those. */
function parted(lines: readonly string[]): {
  readonly body: readonly string[];
  readonly gap: readonly string[];
} {
  const end = lines.findLastIndex((line) => line.trim() !== '') + 1;
  return { body: lines.slice(0, end), gap: lines.slice(end) };
}
