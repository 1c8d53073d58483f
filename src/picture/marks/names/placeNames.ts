import { type Box, boxFrom, nameBox } from '../../box.ts';
import type { NameSide } from '../../types.ts';

/** A disc that may have a name, in picture units. */
export type Bearer = {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** The size of its name in one line and, if it can be broken, in two; the preferred form first. */
  readonly forms: readonly NameForm[];
  /** Whether its name is drawn in any case, at the place where it covers least. */
  readonly always: boolean;
};

export type NameForm = { readonly width: number; readonly lines: number };

/** The place of a name: at which side of its disc, in how many lines, and their box in picture units. */
export type NamePlace = { readonly side: NameSide; readonly lines: number; readonly box: Box };

type Room = { readonly width: number; readonly height: number };

const SIDES: readonly NameSide[] = ['below', 'above', 'right', 'left'];

/** Clear room around a name, and around the discs of others, so that each name is nearest to its own. */
const BESIDE_NAME = 2;
const BESIDE_DISC = 4;

/** What a place costs for each disc and name that it covers, and off the picture; what covers nothing costs less than any. */
const ON_DISC = 100;
const ON_NAME = 60;
const OUTSIDE = 1000;

/**
 * Places for the names of the first `bearers`, one after the other: below the disc if that is free, else above it or beside it, in one
 * line before two. A name that is free nowhere is left out, unless it is `always` drawn. No name covers another's disc as long as there
 * is any other place for it.
 */
export function placeNames(
  bearers: readonly Bearer[],
  room: Room,
  most: number,
): ReadonlyMap<string, NamePlace> {
  const discs = gridOf<Bearer>(bearers.length);
  const names = gridOf<Box>(bearers.length);
  for (const bearer of bearers) discs.add(discBox(bearer), bearer);
  const places = new Map<string, NamePlace>();
  for (const bearer of bearers) {
    if (places.size >= most) break;
    const place = bestPlace(bearer);
    if (!place) continue;
    places.set(bearer.id, place);
    names.add(place.box, place.box);
  }
  return places;

  function bestPlace(bearer: Bearer): NamePlace | undefined {
    let best: NamePlace | undefined;
    let least = bearer.always ? Number.POSITIVE_INFINITY : 1;
    for (const side of SIDES)
      for (const form of bearer.forms) {
        const box = boxFrom(nameBox(bearer.radius, side, form), bearer.x, bearer.y);
        const cost = costOf(box, bearer);
        if (cost >= least) continue;
        if (cost === 0) return { side, lines: form.lines, box };
        best = { side, lines: form.lines, box };
        least = cost;
      }
    return best;
  }

  function costOf(box: Box, own: Bearer): number {
    let cost = isInside(box, room) ? 0 : OUTSIDE;
    discs.near(box, (disc) => {
      if (disc !== own && reaches(box, disc)) cost += ON_DISC;
    });
    names.near(box, (other) => {
      if (overlapOf(box, other)) cost += ON_NAME;
    });
    return cost;
  }
}

function discBox({ x, y, radius }: Bearer): Box {
  const reach = radius + BESIDE_DISC;
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
}

function isInside({ left, right, top, bottom }: Box, { width, height }: Room): boolean {
  return left >= 0 && top >= 0 && right <= width && bottom <= height;
}

function reaches({ left, right, top, bottom }: Box, { x, y, radius }: Bearer): boolean {
  const dx = Math.max(left - x, 0, x - right);
  const dy = Math.max(top - y, 0, y - bottom);
  return Math.hypot(dx, dy) < radius + BESIDE_DISC;
}

function overlapOf(one: Box, other: Box): boolean {
  return (
    one.left < other.right + BESIDE_NAME &&
    one.right > other.left - BESIDE_NAME &&
    one.top < other.bottom &&
    one.bottom > other.top
  );
}

/** Things by the cells of a grid that their boxes touch, so that a name in a crowd looks only at what is near. */
function gridOf<T>(things: number) {
  // Few things are looked through faster than cells.
  const cell = things > 100 ? 100 : 1e6;
  const cells = new Map<number, T[]>();
  const each = ({ left, right, top, bottom }: Box, act: (key: number) => void) => {
    for (let row = Math.floor(top / cell); row <= Math.floor(bottom / cell); row++)
      for (let column = Math.floor(left / cell); column <= Math.floor(right / cell); column++)
        act(row * 65_536 + column);
  };
  return {
    add: (box: Box, thing: T) =>
      each(box, (key) => {
        const here = cells.get(key);
        if (here) here.push(thing);
        else cells.set(key, [thing]);
      }),
    /** A thing may come more than once. */
    near: (box: Box, act: (thing: T) => void) =>
      each(box, (key) => {
        for (const thing of cells.get(key) ?? []) act(thing);
      }),
  };
}
