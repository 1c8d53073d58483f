import { type Box, boxFrom, nameBox } from '../../box.ts';
import type { Sampled } from '../../lineGrid.ts';
import { type Bearer, isFreeOf, isInside, type NamePlace, type Room, SIDES } from './placeNames.ts';

/** A line, and the characters (ids) that it joins. */
export type OwnedLine = Sampled & { readonly from: string; readonly to: string };

/** From so many lines across it on, a name that need not be drawn is left out where names are thinned. */
const TOO_MANY = 2;

/** What it costs to end one of its own lines at a name, in lines that cross it. */
const OWN = 0.4;

/** How far a line may reach into a name, in picture units. */
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
  const settled = new Map(places);
  for (const bearer of bearers) {
    const place = places.get(bearer.id);
    if (!place) continue;
    let best = place;
    let least = crossingsOf(place.box, bearer.id, lines);
    if (least.others === 0) continue;
    for (const side of SIDES)
      for (const form of bearer.forms) {
        const box = boxFrom(nameBox(bearer.radius, side, form), bearer.x, bearer.y);
        if (!isInside(box, room) || !isFreeOf(box, bearer, bearers, settled)) continue;
        const crossings = crossingsOf(box, bearer.id, lines);
        if (crossings.cost >= least.cost) continue;
        best = { side, lines: form.lines, box };
        least = crossings;
      }
    if (thins && !bearer.always && least.others >= TOO_MANY) settled.delete(bearer.id);
    else settled.set(bearer.id, best);
  }
  return settled;
}

/** How many lines of others cross a name, and what they and its own cost. */
function crossingsOf({ left, right, top, bottom }: Box, id: string, lines: readonly OwnedLine[]) {
  let [others, own] = [0, 0];
  for (const { from, to, xs, ys } of lines) {
    const isOn = (x: number, n: number) => {
      const y = ys[n] as number;
      return x > left + EDGE && x < right - EDGE && y > top + EDGE && y < bottom - EDGE;
    };
    if (!xs.some(isOn)) continue;
    if (from === id || to === id) own++;
    else others++;
  }
  return { others, cost: others + OWN * own };
}
