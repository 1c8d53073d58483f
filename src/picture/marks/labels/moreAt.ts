import { type Box, boxAround, overlap } from '../../box.ts';
import { round } from '../../curve.ts';
import { toBox } from '../../lineGrid.ts';
import type { Label, More } from '../../types.ts';
import type { Around } from './candidates.ts';
import { crossesBox } from './leader.ts';
import { moreSize, plateOf } from './lettering.ts';

/** From the picture's edge, and between places that are tried, in picture units. */
const MARGIN = 10;
const STEP = 40;

/** From a line, which is wider for the pointer than it is drawn. */
const OFF_LINES = 8;

/** How far from the upper or lower edge it may be, at most: a share of the height. */
const FURTHEST = 0.4;

type Plate = Pick<Label, 'x' | 'y' | 'width' | 'height'> & Partial<Pick<Label, 'leader'>>;

/** A place for what says how much is not shown, near the upper edge of the picture or else the lower, where nothing else is. */
export function moreAt(text: string, plates: readonly Plate[], around: Around): More {
  const size = moreSize(text);
  const { width, height } = around;
  let best: { readonly x: number; readonly y: number } | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let down = MARGIN + size.height / 2; down < height * FURTHEST; down += size.height)
    for (let across = MARGIN + size.width / 2; across < width - MARGIN - size.width / 2; across += STEP)
      for (const y of [down, height - down]) {
        const x = width - across;
        const cost = down + 0.2 * Math.min(across, x) + (y === down ? 0 : 3 * size.height);
        if (cost >= least || !isFree(boxAround({ x, y }, size.width, size.height), plates, around)) continue;
        least = cost;
        best = { x, y };
      }
  const { x, y } = best ?? { x: width - MARGIN - size.width / 2, y: MARGIN + size.height / 2 };
  return { text, x: round(x), y: round(y), width: size.width, height: size.height };
}

function isFree(box: Box, plates: readonly Plate[], { lines, discs, names, regionNames }: Around): boolean {
  if (names.some((name) => overlap(box, name)) || regionNames.some((name) => overlap(box, name)))
    return false;
  for (const { x, y, radius } of discs) if (toBox(box, x, y) < radius + 2) return false;
  for (const plate of plates) {
    if (overlap(box, plateOf(plate))) return false;
    if (plate.leader && crossesBox(plate.leader.from, plate.leader.to, box)) return false;
  }
  return lines.distance(box, '', OFF_LINES) > OFF_LINES;
}
