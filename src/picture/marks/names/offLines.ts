import { type Box, boxFrom, nameBox, overlap } from '../../box.ts';
import { type Curve, pointAt } from '../../curve.ts';
import type { Bearer, NamePlace, Room } from './placeNames.ts';
import { isFreeOf, isInside, SIDES } from './placeNames.ts';

/** A line, and the characters (ids) that it joins. */
export type OwnedLine = { readonly curve: Curve; readonly from: string; readonly to: string };

/** From so many lines across it on, a name that need not be drawn is left out where names are thinned. */
const TOO_MANY = 2;

/** What it costs to end one of its own lines at a name, in lines that cross it. */
const OWN = 0.4;

/** Between two points of a line that are looked at, in picture units; and how far a line may reach into a name. */
const STEP = 4;
const EDGE = 2;

/**
 * The names, with those that lines cross moved to free places that fewer lines cross. With `thins`, what need not be drawn and still
 * has too many across it is left out, and makes room for those after it.
 */
export function offLines(
  places: ReadonlyMap<string, NamePlace>,
  bearers: readonly Bearer[],
  lines: readonly OwnedLine[],
  { room, thins }: { readonly room: Room; readonly thins: boolean },
): ReadonlyMap<string, NamePlace> {
  const sampled = lines.map(sampledLine);
  const settled = new Map(places);
  for (const bearer of bearers) {
    const place = places.get(bearer.id);
    if (!place) continue;
    let best = place;
    let least = crossingsOf(place.box, bearer.id, sampled);
    if (least.others === 0) continue;
    for (const side of SIDES)
      for (const form of bearer.forms) {
        const box = boxFrom(nameBox(bearer.radius, side, form), bearer.x, bearer.y);
        if (!isInside(box, room) || !isFreeOf(box, bearer, bearers, settled)) continue;
        const crossings = crossingsOf(box, bearer.id, sampled);
        if (crossings.cost >= least.cost) continue;
        best = { side, lines: form.lines, box };
        least = crossings;
      }
    if (thins && !bearer.always && least.others >= TOO_MANY) settled.delete(bearer.id);
    else settled.set(bearer.id, best);
  }
  return settled;
}

type SampledLine = Omit<OwnedLine, 'curve'> & { readonly points: readonly number[]; readonly around: Box };

function sampledLine({ curve, from, to }: OwnedLine): SampledLine {
  const [x0, y0, cx, cy, x1, y1] = curve;
  const steps = Math.ceil((Math.hypot(cx - x0, cy - y0) + Math.hypot(x1 - cx, y1 - cy)) / STEP) + 1;
  const points: number[] = [];
  for (let step = 0; step <= steps; step++) {
    const { x, y } = pointAt(curve, step / steps);
    points.push(x, y);
  }
  const around = {
    left: Math.min(x0, cx, x1),
    right: Math.max(x0, cx, x1),
    top: Math.min(y0, cy, y1),
    bottom: Math.max(y0, cy, y1),
  };
  return { from, to, points, around };
}

/** How many lines of others cross a name, and what they and its own cost. */
function crossingsOf(box: Box, id: string, lines: readonly SampledLine[]) {
  const [left, right, top, bottom] = [box.left + EDGE, box.right - EDGE, box.top + EDGE, box.bottom - EDGE];
  let [others, own] = [0, 0];
  for (const { from, to, points, around } of lines) {
    if (!overlap(box, around)) continue;
    for (let n = 0; n < points.length; n += 2) {
      const [x, y] = [points[n] as number, points[n + 1] as number];
      if (x < left || x > right || y < top || y > bottom) continue;
      if (from === id || to === id) own++;
      else others++;
      break;
    }
  }
  return { others, cost: others + OWN * own };
}
