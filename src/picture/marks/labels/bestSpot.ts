import type { Layout } from '../../../layout/types.ts';
import { type Box, boxAround, overlap } from '../../box.ts';
import { directionAt, type Point } from '../../curve.ts';

/** Points along relations, by id: `STEPS + 1` of each. */
export type Lines = ReadonlyMap<string, readonly Point[]>;

/** Into how many steps a line is divided, and the number of the point in its middle. */
export const STEPS = 30;
export const MIDDLE = STEPS / 2;

/** Points along its line at which a label may stand, the best first, and how far out from it, in picture units. */
const ALONG = [15, 12, 18, 9, 21, 6, 24, 4, 26];
const OUT = [7, 16, 28, 44, 64, 88];

/** What a point further down those two lists costs: per place along, and per unit out. */
const COST_ALONG = 0.6;
const COST_OUT = 0.15;

/** What a point of a line under the label costs; its own is kept clear too, but not as much. */
const COST_OVER_LINE = 3;
const COST_OVER_OWN_LINE = 2;

/** What it costs to be nearer to another line that changes: the label would be taken for that line's. */
const COST_NEARER_TO_OTHER = 4;

/** Clear room beside, and above and below a label, and along the edge of the picture. */
const BESIDE = 3;
const ABOVE = 1;
const EDGE = 4;

type Unplaced = { readonly id: string; readonly width: number; readonly height: number };

type Obstacles = {
  readonly taken: readonly Box[];
  readonly lines: Lines;
  /** Ids of the relations that change in the scene. */
  readonly changing: ReadonlySet<string>;
  readonly layout: Layout;
};

/** The middle of the cheapest free box beside the label's own line; undefined where none is free. */
export function bestSpot(label: Unplaced, obstacles: Obstacles): Point | undefined {
  const { width, height } = label;
  const line = obstacles.lines.get(label.id) ?? [];
  let best: Point | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [order, step] of ALONG.entries()) {
    const on = line[step] as Point;
    const along = directionOf(line, step);
    for (const side of [1, -1]) {
      const across = { x: along.y * side, y: -along.x * side };
      const reach = (Math.abs(across.x) * width) / 2 + (Math.abs(across.y) * height) / 2;
      for (const out of OUT) {
        const spot = { x: on.x + across.x * (reach + out), y: on.y + across.y * (reach + out) };
        const box = clearBox(spot, width, height);
        // The cheap checks come first: most spots are taken, or too far off to be the best.
        let cost = order * COST_ALONG + out * COST_OUT;
        if (cost >= least || !isFree(box, obstacles)) continue;
        cost += costOfLinesUnder(box, label.id, obstacles.lines);
        if (cost >= least) continue;
        if (isNearerToOther(spot, label.id, obstacles)) cost += COST_NEARER_TO_OTHER;
        if (cost < least) {
          least = cost;
          best = spot;
        }
      }
    }
  }
  return best;
}

/** The box of a label or sign with the clear room around it. */
export function clearBox(middle: Point, width: number, height: number): Box {
  return boxAround(middle, width + 2 * BESIDE, height + 2 * ABOVE);
}

function directionOf(line: readonly Point[], step: number): Point {
  const [before, on, after] = [line[step - 1], line[step], line[step + 1]] as [Point, Point, Point];
  return directionAt([before.x, before.y, on.x, on.y, after.x, after.y], 0.5);
}

function isFree(box: Box, { taken, layout }: Obstacles): boolean {
  if (box.left < EDGE || box.top < EDGE) return false;
  if (box.right > layout.width - EDGE || box.bottom > layout.height - EDGE) return false;
  return !taken.some((other) => overlap(box, other));
}

function costOfLinesUnder(box: Box, own: string, lines: Lines): number {
  let cost = 0;
  for (const [id, points] of lines)
    for (const { x, y } of points)
      if (x > box.left && x < box.right && y > box.top && y < box.bottom)
        cost += id === own ? COST_OVER_OWN_LINE : COST_OVER_LINE;
  return cost;
}

function isNearerToOther(spot: Point, own: string, { lines, changing }: Obstacles): boolean {
  const nearest = squaredDistance(spot, lines.get(own) ?? []);
  for (const id of changing)
    if (id !== own && squaredDistance(spot, lines.get(id) ?? []) < nearest) return true;
  return false;
}

/** To the nearest point of a line, by square. Labels are wide and low, so distances up and down count double. */
function squaredDistance(spot: Point, line: readonly Point[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const { x, y } of line) least = Math.min(least, (x - spot.x) ** 2 + ((y - spot.y) * 2) ** 2);
  return least;
}
