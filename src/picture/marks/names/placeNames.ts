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

export type Room = { readonly width: number; readonly height: number };

/** The sides of a disc, the first one preferred. */
export const SIDES: readonly NameSide[] = ['below', 'above', 'right', 'left'];

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
  const discs = gridIn<Bearer>(room);
  const names = gridIn<Box>(room);
  for (const bearer of bearers) discs.add(discBox(bearer), bearer);
  const places = new Map<string, NamePlace>();
  for (const bearer of bearers) {
    if (places.size >= most) break;
    const place = bestPlace(bearer);
    if (!place) continue;
    places.set(bearer.id, place);
    names.add(wider(place.box, BESIDE_NAME), place.box);
  }
  return places;

  function bestPlace(bearer: Bearer): NamePlace | undefined {
    let best: NamePlace | undefined;
    let least = bearer.always ? Number.POSITIVE_INFINITY : 1;
    for (const side of SIDES)
      for (const form of bearer.forms) {
        const box = boxFrom(nameBox(bearer.radius, side, form), bearer.x, bearer.y);
        const cost = costOf(box, bearer, least);
        if (cost >= least) continue;
        if (cost === 0) return { side, lines: form.lines, box };
        best = { side, lines: form.lines, box };
        least = cost;
      }
    return best;
  }

  /** What a place costs; of one that costs `enough`, only that it does. */
  function costOf(box: Box, own: Bearer, enough: number): number {
    let cost = isInside(box, room) ? 0 : OUTSIDE;
    if (cost >= enough) return cost;
    discs.near(box, (disc) => {
      if (disc !== own && reaches(box, disc)) cost += ON_DISC;
      return cost >= enough;
    });
    if (cost >= enough) return cost;
    names.near(box, (other) => {
      if (overlapOf(box, other)) cost += ON_NAME;
      return cost >= enough;
    });
    return cost;
  }
}

function wider({ left, right, top, bottom }: Box, by: number): Box {
  return { left: left - by, right: right + by, top, bottom };
}

function discBox({ x, y, radius }: Bearer): Box {
  const reach = radius + BESIDE_DISC;
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
}

export function isInside({ left, right, top, bottom }: Box, { width, height }: Room): boolean {
  return left >= 0 && top >= 0 && right <= width && bottom <= height;
}

/** Whether a name there covers neither the disc of another nor another name. */
export function isFreeOf(
  box: Box,
  own: Bearer,
  bearers: readonly Bearer[],
  names: ReadonlyMap<string, NamePlace>,
): boolean {
  if (bearers.some((other) => other !== own && reaches(box, other))) return false;
  for (const [id, { box: other }] of names) if (id !== own.id && overlapOf(box, other)) return false;
  return true;
}

function reaches({ left, right, top, bottom }: Box, { x, y, radius }: Bearer): boolean {
  const dx = Math.max(left - x, 0, x - right);
  const dy = Math.max(top - y, 0, y - bottom);
  return dx * dx + dy * dy < (radius + BESIDE_DISC) ** 2;
}

function overlapOf(one: Box, other: Box): boolean {
  return (
    one.left < other.right + BESIDE_NAME &&
    one.right > other.left - BESIDE_NAME &&
    one.top < other.bottom &&
    one.bottom > other.top
  );
}

/** The side of a cell: about as wide as a disc of a crowd with its clear room. */
const CELL = 24;

/** The cells that a box touches, by their columns and rows; those beyond an edge count as those along it. */
type Cells = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/** Things by the cells of a flat grid that their boxes touch, so that a name looks only at what is near. */
function gridIn<T>({ width, height }: Room) {
  const columns = Math.ceil(width / CELL) + 1;
  const rows = Math.ceil(height / CELL) + 1;
  const cells: ({ readonly thing: T; readonly of: Cells }[] | undefined)[] = new Array(columns * rows);
  const within = (value: number, most: number) => Math.min(most - 1, Math.max(0, Math.floor(value / CELL)));
  const cellsOf = ({ left, right, top, bottom }: Box): Cells => ({
    left: within(left, columns),
    right: within(right, columns),
    top: within(top, rows),
    bottom: within(bottom, rows),
  });
  return {
    add(box: Box, thing: T) {
      const of = cellsOf(box);
      const entry = { thing, of };
      for (let row = of.top; row <= of.bottom; row++)
        for (let column = of.left; column <= of.right; column++) {
          const here = cells[row * columns + column];
          if (here) here.push(entry);
          else cells[row * columns + column] = [entry];
        }
    },
    /** Calls `look` once for each thing that has a cell in common with the box, until it returns true. */
    near(box: Box, look: (thing: T) => boolean) {
      const { left, right, top, bottom } = cellsOf(box);
      for (let row = top; row <= bottom; row++)
        for (let column = left; column <= right; column++)
          for (const { thing, of } of cells[row * columns + column] ?? NONE) {
            // A thing in several cells counts in the first that both share.
            const isFirst = row === Math.max(top, of.top) && column === Math.max(left, of.left);
            if (isFirst && look(thing)) return;
          }
    },
  };
}

const NONE: readonly never[] = [];
