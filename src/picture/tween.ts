import { heaviestFirst } from './heaviestFirst.ts';
import { type RelationStroke, relationStrokes, tieStroke } from './marks/relations/strokes.ts';
import { PALETTES } from './palette.ts';
import type { Stroke } from './stroke.ts';
import type { DrawnCharacter, DrawnRelation, DrawnTie, Picture } from './types.ts';

/** A line of the picture: what can be pointed at, tweened and painted in batches. */
export type DrawnLine = DrawnRelation | DrawnTie;

/** The same mark in two pictures; in only one of them if it comes or goes. */
export type Tweened<T> =
  | { readonly before: T; readonly after: T }
  | { readonly before: T; readonly after: undefined }
  | { readonly before: undefined; readonly after: T };

/** Lines that look the same in both pictures and only move, so that many can be painted as one path. */
export type Batch = {
  /** One of them, for what they have in common. */
  readonly look: DrawnLine;
  /** From the bottom up, the same for all of them. */
  readonly strokes: readonly (Stroke | RelationStroke)[];
  /** The heaviest first. */
  readonly lines: readonly Ranked[];
};

/** A line and its rank among all lines of the tween; the heaviest has rank 0. */
export type Ranked = { readonly line: Tweened<DrawnLine>; readonly rank: number };

/** Precomputed diff of two pictures of one story. Painting what lies between them allocates next to nothing. */
export type Tween = {
  readonly before: Picture;
  readonly after: Picture;
  /** In the pictures' order, which is that of the layout. */
  readonly characters: readonly Tweened<DrawnCharacter>[];
  readonly batches: readonly Batch[];
  /** Lines whose look changes, the heaviest last. */
  readonly changing: readonly Ranked[];
  /** How many lines there are in all. */
  readonly lines: number;
};

export function tweenOf(before: Picture, after: Picture): Tween {
  const lines = [
    ...joined<DrawnLine>(before.relations, after.relations),
    ...joined<DrawnLine>(before.ties, after.ties),
  ];
  const batches = new Map<string, Map<number, { look: DrawnLine; lines: Ranked[] }>>();
  const changing: Ranked[] = [];
  let rank = 0;
  for (const number of heaviestFirst(lines, weightOf)) {
    const line = lines[number] as Tweened<DrawnLine>;
    const ranked = { line, rank: rank++ };
    const look = steadyLook(line);
    if (!look) {
      changing.push(ranked);
      continue;
    }
    // The colour of a calm line depends on its kind alone.
    const kind = isTie(look) ? 'tie' : `${look.kind} ${look.patternScale ?? 1}`;
    const ofKind = batches.get(kind) ?? new Map<number, { look: DrawnLine; lines: Ranked[] }>();
    batches.set(kind, ofKind);
    const key = Math.round(100 * look.width) * 1000 + Math.round(100 * look.opacity);
    const batch = ofKind.get(key);
    if (batch) batch.lines.push(ranked);
    else ofKind.set(key, { look, lines: [ranked] });
  }
  const palette = PALETTES[after.theme];
  // Ties lie under relations, and dimmed lines under clear ones.
  const height = ({ look }: Batch) => (isTie(look) ? 0 : 1) + look.opacity;
  return {
    before,
    after,
    characters: joined(before.characters, after.characters),
    batches: [...batches.values()]
      .flatMap((ofKind) => [...ofKind.values()])
      .map(({ look, lines }) => ({
        look,
        lines,
        strokes: isTie(look) ? [tieStroke(look, palette)] : relationStrokes(look, palette),
      }))
      .sort((a, b) => height(a) - height(b)),
    changing: changing.reverse(),
    lines: lines.length,
  };
}

export function isTie(line: DrawnLine): line is DrawnTie {
  return !('relation' in line);
}

function joined<T extends { readonly id: string }>(before: readonly T[], after: readonly T[]): Tweened<T>[] {
  if (before === after) return before.map((one) => ({ before: one, after: one }));
  const found = new Map(after.map((one) => [one.id, one]));
  const both = before.map((one): Tweened<T> => {
    const other = found.get(one.id);
    found.delete(one.id);
    return other ? { before: one, after: other } : { before: one, after: undefined };
  });
  return [...both, ...[...found.values()].map((one) => ({ before: undefined, after: one }))];
}

/** Lines that have just changed weigh most, then clear ones, then strong ones. */
function weightOf({ before, after }: Tweened<DrawnLine>): number {
  return Math.max(before ? weigh(before) : 0, after ? weigh(after) : 0);
}

function weigh(line: DrawnLine): number {
  return 10 * litOf(line) + 4 * line.opacity + line.width / 10;
}

/** The look of a line that only moves; undefined for one whose look changes or is out of the ordinary. */
function steadyLook({ before, after }: Tweened<DrawnLine>): DrawnLine | undefined {
  if (!before || !after || !isOrdinary(before)) return undefined;
  if (before === after) return before;
  return isOrdinary(after) && looksLike(before, after) ? before : undefined;
}

function isOrdinary(line: DrawnLine): boolean {
  return isTie(line) || (line.lit === 0 && line.ghost === 0 && line.difference === undefined);
}

function looksLike(one: DrawnLine, other: DrawnLine): boolean {
  if (one.width !== other.width || one.opacity !== other.opacity) return false;
  if (isTie(one) || isTie(other)) return isTie(one) && isTie(other);
  return (
    one.kind === other.kind &&
    one.colour === other.colour &&
    one.sign === other.sign &&
    one.patternScale === other.patternScale
  );
}

function litOf(line: DrawnLine): number {
  return isTie(line) ? 0 : line.lit;
}
