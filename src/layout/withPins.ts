import { whereaboutsAt } from '../story/state.ts';
import type { Story } from '../story/types.ts';
import { keepInBounds, keepInRegion, type Point } from './bounds.ts';
import { positionOfPin } from './pins.ts';
import { overlapBetween } from './separation.ts';
import { SETTINGS } from './settings.ts';
import type { Footprint, Layout, Pin, Region } from './types.ts';

/** Rounds in which those who overlap step aside. */
const ROUNDS = 40;

/** A step aside is sideways if that is not longer than a step up or down: names are wider than high. */
const ASIDE = { air: SETTINGS.air, bias: 1 } as const;

/**
 * A layout with pinned characters at their pins, in every scene in which they are at the pin's place. Of the others only those move
 * whom a pinned character, or one who has moved, would overlap: as little as ends it, and within their region. A pure function of its
 * arguments, scene by scene, so that undoing a pin gives the layout without it.
 */
export function withPins(story: Story, layout: Layout, pins: readonly Pin[]): Layout {
  const numbers = new Map(layout.characters.map((id, c) => [id, c]));
  const known = pins.filter(({ character }) => numbers.has(character));
  if (known.length === 0) return layout;
  const footprints = layout.characters.map((_, c) => footprintOf(layout, c));
  const count = layout.characters.length;
  const positions = layout.positions.slice();
  for (let s = 0; s < layout.scenes; s++) {
    const places = whereaboutsAt(story, s);
    const pinned = new Set<number>();
    const people = layout.characters.map((id, c): Person => {
      const at = 2 * (s * count + c);
      return {
        x: positions[at] as number,
        y: positions[at + 1] as number,
        footprint: footprints[c] as Footprint,
        region: layout.regions.find(({ place }) => place === places.get(id)),
      };
    });
    for (const pin of known) {
      if (pin.place !== undefined && pin.place !== places.get(pin.character)) continue;
      const c = numbers.get(pin.character) as number;
      Object.assign(people[c] as Person, positionOfPin(layout, pin));
      keepInBounds(layout, footprints[c] as Footprint, people[c] as Person);
      pinned.add(c);
    }
    if (pinned.size === 0) continue;
    // A crowd covers itself anyway.
    if (count <= SETTINGS.crowd) stepAside(people, pinned, layout);
    for (const [c, { x, y }] of people.entries()) {
      positions[2 * (s * count + c)] = rounded(x);
      positions[2 * (s * count + c) + 1] = rounded(y);
    }
  }
  return { ...layout, positions };
}

type Person = Point & { readonly footprint: Footprint; readonly region: Region | undefined };

/** Moves, in place, whoever overlaps a pinned one, and then whoever they overlap. */
function stepAside(people: readonly Person[], pinned: ReadonlySet<number>, layout: Layout): void {
  const moved = new Set(pinned);
  const offset: Point = { x: 0, y: 0 };
  for (let round = 0; round < ROUNDS; round++) {
    let clear = true;
    for (const one of [...moved])
      for (const [other, there] of people.entries()) {
        if (other === one || pinned.has(other)) continue;
        const here = people[one] as Person;
        offset.x = there.x - here.x;
        offset.y = there.y - here.y;
        if (!overlapBetween(here.footprint, there.footprint, offset, ASIDE)) continue;
        clear = false;
        // Between two who have moved, both yield.
        const share = moved.has(other) && !pinned.has(one) ? 0.5 : 1;
        there.x += offset.x * share;
        there.y += offset.y * share;
        here.x -= offset.x * (1 - share);
        here.y -= offset.y * (1 - share);
        keepInside(there, layout);
        if (share < 1) keepInside(here, layout);
        moved.add(other);
      }
    if (clear) return;
  }
}

function keepInside(person: Person, layout: Layout): void {
  if (person.region) keepInRegion(person.region, person.footprint, person);
  keepInBounds(layout, person.footprint, person);
}

function footprintOf({ footprints }: Layout, c: number): Footprint {
  const [half = 0, up = 0, down = 0] = footprints.subarray(3 * c, 3 * c + 3);
  return { half, up, down };
}

/** Two decimals, as everywhere in a layout. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
