import type { Turn } from '../../../story/chronicle.ts';
import type { AppLanguage } from '../../../story/messages/languages.ts';
import { type Box, boxAround, overlap } from '../../box.ts';
import { type Point, round } from '../../curve.ts';
import { type LineGrid, pointOn, type Sampled, toBox } from '../../lineGrid.ts';
import type { Disc } from '../../obstacles.ts';
import type { Plan } from '../../plan.ts';
import type { Label } from '../../types.ts';
import { type Form, formsOf } from './forms.ts';
import { hiddenBy } from './hiddenBy.ts';
import { crossingsOf, isClearSegment } from './leader.ts';
import { lettersIn } from './lettering.ts';

/** A label somewhere on the picture, and what that costs: about the picture units by which it is off the ideal. */
export type Candidate = { readonly label: Label; readonly cost: number };

/** What labels keep clear of, in picture units. */
export type Around = {
  readonly lines: LineGrid;
  /** Of characters and of signs. */
  readonly discs: readonly Disc[];
  /** Names of characters. */
  readonly names: readonly Box[];
  /** Names of places, which a label may lie on if it must. */
  readonly regionNames: readonly Box[];
  readonly width: number;
  readonly height: number;
};

/** Clear room around a label: to the picture's edge, a disc, a name, and to the line of another relation. */
const EDGE = 4;
const CLEAR = 3;
const OFF_LINES = 3.5;

/** Between a line and the plate beside it; from the line to the letters, at most; and by how much every other line is further away. */
const BESIDE = 3;
const TO_LETTERS = 14;
const NEARER_BY = 3;

/** The least length of a line that must stay in sight at either end of a label on it, and the share of it that may be hidden. */
const IN_SIGHT = 13;
const MOST_HIDDEN = 0.6;

/** From its line to a label with a leader, the clear room around the leader's end, and the most lines that it may cross. */
const LED = [16, 26, 42, 66, 96, 134, 190];
const CLEAR_END = 7;
const MOST_CROSSED = 2;
/** A leader that is longer is hard to follow. */
const LONG = 66;

/** Where along its line a label may stand, the best first, and in which directions from there. */
const ALONG = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82];
const LED_ALONG = [0.5, 0.35, 0.65, 0.22, 0.78];
const DIRECTIONS = Array.from({ length: 24 }, (_, n) => ({
  x: Math.cos((n * Math.PI) / 12),
  y: Math.sin((n * Math.PI) / 12),
}));

const COST = {
  /** A label beside its line, which is less plain than one on it; one with a leader, and each unit of that. */
  beside: 12,
  led: 60,
  perUnit: 0.5,
  /** Each unit of a long leader, besides. */
  perUnitBeyond: 1,
  /** A label at the end of its line, not in its middle. */
  atEnd: 14,
  /** A label that hides the whole of its line. */
  hidden: 20,
  /** The first line that a leader crosses; the second costs twice as much, and so on. */
  crossing: 45,
  /** A label on the name of a place. */
  onRegionName: 18,
} as const;

/** Candidates of one label that are kept; and those with a leader, with how far apart they are in picture units. */
const KEPT = 60;
const LED_KEPT = 36;
const LED_APART = 8;

type Where = { readonly scene: number; readonly language: AppLanguage };

/** Where the label of a change may stand without a leader, the best first. */
export function nearCandidates(plan: Plan, turn: Turn, around: Around, where: Where): readonly Candidate[] {
  const line = around.lines.lines.get(turn.relation.id);
  if (!line || line.length < 1) return [];
  const found = formsOf(plan, turn, where).flatMap((form) => {
    if (form.place === 'led') return [];
    const spots = form.place === 'on' ? spotsOn : spotsBeside;
    return spots(form, turn.relation.id, line, around).map((spot) => candidate(turn, form, spot, around));
  });
  return found.sort(byCost).slice(0, KEPT);
}

/** Where it may stand with a leader, the best first. */
export function ledCandidates(plan: Plan, turn: Turn, around: Around, where: Where): readonly Candidate[] {
  const { id } = turn.relation;
  const line = around.lines.lines.get(id);
  if (!line || line.length < 1) return [];
  const ends = LED_ALONG.filter((at) => {
    const end = boxAround(pointOn(line, at), 0, 0);
    return around.lines.distance(end, id, CLEAR_END) === Number.POSITIVE_INFINITY;
  });
  const forms = formsOf(plan, turn, where).filter(({ place }) => place === 'led');
  const tried = forms.flatMap((form) =>
    ends.flatMap((at) =>
      DIRECTIONS.flatMap((direction) =>
        LED.map((length) => ({ form, at, direction, length, cost: form.cost + ledCost(at, length) })),
      ),
    ),
  );
  let found: Candidate[] = [];
  for (const { form, at, direction, length, cost } of tried.sort(byCost)) {
    // No later one can be better than those that are kept.
    if (cost >= (found[LED_KEPT - 1]?.cost ?? Number.POSITIVE_INFINITY)) break;
    const spot = spotLed(form, { at, direction, length, id, line }, around);
    if (!spot) continue;
    const made = candidate(turn, form, spot, around);
    // Whatever is in the way of one is in the way of those beside it: what is kept is spread out.
    if (found.some((better) => better.cost <= made.cost && areBeside(better.label, made.label))) continue;
    found = [...found, made].sort(byCost).slice(0, LED_KEPT);
  }
  return found;
}

const areBeside = (one: Label, other: Label) => Math.hypot(one.x - other.x, one.y - other.y) < LED_APART;

const byCost = (a: { readonly cost: number }, b: { readonly cost: number }) => a.cost - b.cost;

const ledCost = (at: number, length: number) =>
  COST.led + COST.perUnit * length + COST.perUnitBeyond * Math.max(0, length - LONG) + aside(at);

function candidate(
  { relation, before, after }: Turn,
  form: Form,
  spot: Spot,
  { regionNames }: Around,
): Candidate {
  const { lines, width, height } = form;
  const { at, leader } = spot;
  const cost = spot.cost + form.cost + COST.onRegionName * on(boxAround(spot, width, height), regionNames);
  const kind = (after ?? before)?.kind ?? 'unknown';
  const [x, y] = [round(spot.x), round(spot.y)];
  return { label: { relation: relation.id, kind, lines, x, y, width, height, at, leader }, cost };
}

type Spot = Point & {
  readonly cost: number;
  readonly at: number;
  readonly leader: Label['leader'];
};

/** On the line: it goes in at one side of the plate and out at another, and enough of it stays in sight. */
function spotsOn({ width, height }: Form, own: string, line: Sampled, around: Around): Spot[] {
  return ALONG.flatMap((at): Spot[] => {
    const middle = pointOn(line, at);
    const box = boxAround(middle, width, height);
    if (!isFree(box, around)) return [];
    const hidden = hiddenBy(box, line);
    if (!hidden || hidden.before < IN_SIGHT || hidden.after < IN_SIGHT || hidden.share > MOST_HIDDEN)
      return [];
    if (around.lines.distance(box, own, OFF_LINES) < OFF_LINES) return [];
    return [{ ...middle, at, leader: undefined, cost: aside(at) + COST.hidden * hidden.share }];
  });
}

/** Beside the line, and so near to it that no other line can be meant. */
function spotsBeside({ width, height }: Form, own: string, line: Sampled, around: Around): Spot[] {
  return ALONG.flatMap((at) =>
    [1, -1].flatMap((side): Spot[] => {
      const across = acrossAt(line, at, side);
      const spot = off(pointOn(line, at), across, { width, height }, BESIDE);
      const box = boxAround(spot, width, height);
      if (!isFree(box, around)) return [];
      if (distanceTo(line, box) < 1) return [];
      const distance = distanceTo(line, lettersIn(spot, { width, height }));
      if (distance > TO_LETTERS) return [];
      if (around.lines.distance(box, own, distance + NEARER_BY) < distance + NEARER_BY) return [];
      return [{ ...spot, at, leader: undefined, cost: COST.beside + aside(at) }];
    }),
  );
}

/** Further off, with a leader from a point of the line at which no other line is. */
function spotLed(
  { width, height }: Form,
  { at, direction, length, id, line }: Led,
  around: Around,
): Spot | undefined {
  const end = pointOn(line, at);
  const spot = off(end, direction, { width, height }, length);
  const box = boxAround(spot, width, height);
  if (!isFree(box, around) || around.lines.distance(box, '', OFF_LINES) < OFF_LINES) return undefined;
  const start = { x: within(end.x, box.left, box.right), y: within(end.y, box.top, box.bottom) };
  if (!isClearSegment(start, end, around)) return undefined;
  const crossings = crossingsOf(start, end, id, around.lines);
  if (crossings > MOST_CROSSED) return undefined;
  const cost = ledCost(at, length) + (COST.crossing * crossings * (crossings + 1)) / 2;
  return { ...spot, at, leader: { from: rounded(start), to: rounded(end) }, cost };
}

type Led = {
  readonly at: number;
  readonly direction: Point;
  readonly length: number;
  readonly id: string;
  readonly line: Sampled;
};

const aside = (at: number) => COST.atEnd * 2 * Math.abs(at - 0.5);
const on = (box: Box, others: readonly Box[]) => Number(others.some((other) => overlap(box, other)));
const within = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));
const rounded = ({ x, y }: Point): Point => ({ x: round(x), y: round(y) });

/** The middle of a box that is `distance` off a point in a direction of length 1. */
function off(
  point: Point,
  direction: Point,
  { width, height }: { readonly width: number; readonly height: number },
  distance: number,
): Point {
  const reach = (Math.abs(direction.x) * width) / 2 + (Math.abs(direction.y) * height) / 2 + distance;
  return { x: point.x + direction.x * reach, y: point.y + direction.y * reach };
}

function acrossAt(line: Sampled, at: number, side: number): Point {
  const [before, after] = [pointOn(line, at - 0.02), pointOn(line, at + 0.02)];
  const [x, y] = [after.x - before.x, after.y - before.y];
  const length = Math.hypot(x, y) || 1;
  return { x: (y / length) * side, y: (-x / length) * side };
}

function isFree(box: Box, { discs, names, width, height }: Around): boolean {
  if (box.left < EDGE || box.top < EDGE || box.right > width - EDGE || box.bottom > height - EDGE)
    return false;
  for (const { x, y, radius } of discs) if (toBox(box, x, y) < radius + CLEAR) return false;
  return !names.some((name) => overlap(box, name));
}

function distanceTo({ xs, ys }: Sampled, box: Box): number {
  let least = Number.POSITIVE_INFINITY;
  for (const [n, x] of xs.entries()) least = Math.min(least, toBox(box, x, ys[n] as number));
  return least;
}
