import { whereaboutsAt } from '../story/state.ts';
import type { Story } from '../story/types.ts';
import { keepInBounds, keepInPlace, type Point } from './bounds.ts';
import { positionOfPin } from './pins.ts';
import { roundPosition } from './roundPosition.ts';
import { overlapBetween } from './separation.ts';
import { SETTINGS } from './settings.ts';
import { footprintAt } from './standing.ts';
import type { Footprint, Layout, Pin, Region } from './types.ts';

/** Only those step aside who would be covered; they then leave some air. */
const TOUCHING = { air: 0, bias: 1 } as const;

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

type Person = Point & { readonly footprint: Footprint; readonly region: Region | undefined };

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

/**
 * The free spot nearest to where `one` stands, among `others`. It touches them or the edge of its region, so it is at a crossing of
 * the lines along which it would.
 */
function nearestFree(one: Person, others: readonly Person[], layout: Layout): Point | undefined {
  const { footprint } = one;
  const apart = (a: number, b: number) => a + b + SETTINGS.air;
  const byDistance = (from: number, lines: number[]) =>
    lines.toSorted((a, b) => Math.abs(a - from) - Math.abs(b - from));
  const xs = byDistance(one.x, [
    one.x,
    ...others.flatMap((other) => {
      const by = apart(footprint.half, other.footprint.half);
      return [other.x - by, other.x + by];
    }),
  ]);
  const ys = byDistance(one.y, [
    one.y,
    ...others.flatMap((other) => [
      other.y - apart(footprint.down, other.footprint.up),
      other.y + apart(footprint.up, other.footprint.down),
    ]),
  ]);
  let best: Point | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const x of xs) {
    if (Math.abs(x - one.x) >= least) break;
    for (const y of ys) {
      const way = Math.hypot(x - one.x, y - one.y);
      if (way >= least) break;
      const there = { ...one, x, y };
      keepInPlace(layout, one.region, footprint, there);
      if (there.x !== x || there.y !== y || others.some((other) => overlap(there, other))) continue;
      best = { x, y };
      least = way;
    }
  }
  return best;
}

function overlap(one: Person, other: Person): boolean {
  return overlapBetween(one.footprint, other.footprint, { x: other.x - one.x, y: other.y - one.y }, TOUCHING);
}
