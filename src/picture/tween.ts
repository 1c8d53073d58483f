import { heaviestFirst } from './heaviestFirst.ts';
import type { DrawnCharacter, DrawnRelation, DrawnTie, Picture } from './types.ts';

export type DrawnLine = DrawnRelation | DrawnTie;

/** The same thing in two pictures; in only one of them if it comes or goes. */
export type Pair<T> =
  | { readonly before: T; readonly after: T }
  | { readonly before: T; readonly after: undefined }
  | { readonly before: undefined; readonly after: T };

/** Lines that look the same in both pictures and only move, so that one stroke can draw many of them. */
export type Batch = {
  readonly look: DrawnLine;
  /** With their ranks; the weightiest first. */
  readonly lines: readonly Ranked[];
};

/** Where a line stands among all of them, the weightiest first. */
export type Ranked = { readonly pair: Pair<DrawnLine>; readonly rank: number };

/**
 * Two pictures of one story, joined so that what lies between them can be drawn without working anything out or making
 * anything new: what changed is told once from what only moves.
 */
export type Tween = {
  readonly before: Picture;
  readonly after: Picture;
  /** In the pictures' order, which is that of the layout. */
  readonly people: readonly Pair<DrawnCharacter>[];
  readonly strands: readonly Batch[];
  /** What changes its look, the weightiest last. */
  readonly changing: readonly Ranked[];
  readonly lines: number;
};

export function tweenOf(before: Picture, after: Picture): Tween {
  const pairs = [
    ...joined<DrawnLine>(before.relations, after.relations),
    ...joined<DrawnLine>(before.ties, after.ties),
  ];
  const strands = new Map<string, Map<number, { look: DrawnLine; lines: Ranked[] }>>();
  const changing: Ranked[] = [];
  let rank = 0;
  for (const number of heaviestFirst(pairs, weightOf)) {
    const pair = pairs[number] as Pair<DrawnLine>;
    const line = { pair, rank: rank++ };
    const look = steadyLook(pair);
    if (!look) {
      changing.push(line);
      continue;
    }
    // Of those that are calm, the kind decides on the colour.
    const paint = isTie(look) ? 'tie' : look.kind;
    const painted = strands.get(paint) ?? new Map<number, { look: DrawnLine; lines: Ranked[] }>();
    strands.set(paint, painted);
    const key = Math.round(100 * look.width) * 1000 + Math.round(100 * look.opacity);
    const strand = painted.get(key);
    if (strand) strand.lines.push(line);
    else painted.set(key, { look, lines: [line] });
  }
  // Ties lie under relations, and what steps back under what does not.
  const height = ({ look }: Batch) => (isTie(look) ? 0 : 1) + look.opacity;
  return {
    before,
    after,
    people: joined(before.characters, after.characters),
    strands: [...strands.values()]
      .flatMap((painted) => [...painted.values()])
      .sort((a, b) => height(a) - height(b)),
    changing: changing.reverse(),
    lines: pairs.length,
  };
}

export function isTie(line: DrawnLine): line is DrawnTie {
  return !('relation' in line);
}

function joined<T extends { readonly id: string }>(before: readonly T[], after: readonly T[]): Pair<T>[] {
  if (before === after) return before.map((one) => ({ before: one, after: one }));
  const found = new Map(after.map((one) => [one.id, one]));
  const pairs = before.map((one): Pair<T> => {
    const other = found.get(one.id);
    found.delete(one.id);
    return other ? { before: one, after: other } : { before: one, after: undefined };
  });
  return [...pairs, ...[...found.values()].map((one) => ({ before: undefined, after: one }))];
}

/** What has just changed comes first, then what stands out, then what is strong. */
function weightOf({ before, after }: Pair<DrawnLine>): number {
  const weigh = (line: DrawnLine) => 10 * litOf(line) + 4 * line.opacity + line.width / 10;
  return Math.max(before ? weigh(before) : 0, after ? weigh(after) : 0);
}

function steadyLook({ before, after }: Pair<DrawnLine>): DrawnLine | undefined {
  if (!before || !after || litOf(before) > 0 || !plain(before)) return undefined;
  if (before === after) return before;
  return litOf(after) === 0 && plain(after) && looksLike(before, after) ? before : undefined;
}

function looksLike(one: DrawnLine, other: DrawnLine): boolean {
  if (one.width !== other.width || one.opacity !== other.opacity) return false;
  return isTie(one) || isTie(other) ? isTie(one) && isTie(other) : one.kind === other.kind;
}

function litOf(line: DrawnLine): number {
  return isTie(line) ? 0 : line.lit;
}

function plain(line: DrawnLine): boolean {
  return isTie(line) || (line.ghost === 0 && line.difference === undefined);
}
