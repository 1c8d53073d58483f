import { whereaboutsAt } from '../story/state.ts';
import type { Story } from '../story/types.ts';
import { keepInBounds } from './bounds.ts';
import { nearestFree, overlap, type Person } from './nearestFree.ts';
import { positionOfPin } from './pins.ts';
import { roundPosition } from './roundPosition.ts';
import { SETTINGS } from './settings.ts';
import { footprintAt } from './standing.ts';
import type { Footprint, Layout, Pin } from './types.ts';

/**
 * A layout with pinned characters at their pins, in every scene in which they are at the pin's place. Of the others only those move
 * whom a pinned character would cover, to the nearest free spot of their region, and whom they cover where there is none. A pure function of its
 * arguments, scene by scene, so that undoing a pin gives the layout without it.
 */
export function withPins(story: Story, layout: Layout, pins: readonly Pin[]): Layout {
  const numbers = new Map(layout.characters.map((id, c) => [id, c]));
  const known = pins.filter(({ character }) => numbers.has(character));
  if (known.length === 0) return layout;
  const footprints = layout.characters.map((_, c) => footprintAt(layout, c));
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
      positions[2 * (s * count + c)] = roundPosition(x);
      positions[2 * (s * count + c) + 1] = roundPosition(y);
    }
  }
  return { ...layout, positions };
}

/** Moves, in place, whoever a pinned one covers, and then, where there is no free ground for them, whoever they cover. */
function stepAside(people: readonly Person[], pinned: ReadonlySet<number>, layout: Layout): void {
  const settled = new Set(pinned);
  const covered = () =>
    people.findIndex(
      (one, n) => !settled.has(n) && [...settled].some((c) => overlap(one, people[c] as Person)),
    );
  for (let n = covered(); n >= 0; n = covered()) {
    const one = people[n] as Person;
    const others = people.filter((other) => other !== one);
    const fixed = others.filter((other) => settled.has(people.indexOf(other)));
    Object.assign(one, nearestFree(one, others, layout) ?? nearestFree(one, fixed, layout));
    settled.add(n);
  }
}
