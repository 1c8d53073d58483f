import { presentAt, relationsAt } from '../story/state.ts';
import type { Quality, Story } from '../story/types.ts';
import type { Cast } from './cast.ts';
import { SETTINGS } from './settings.ts';

/** Ideal distance in L of each tied pair in one scene; the pair (a, b), a < b, is keyed a * characters + b. */
export type Ties = ReadonlyMap<number, number>;

/**
 * The ties of every scene: what the story asserts, and where it says nothing, who was lately seen together. `edges`
 * has the asserted ones, as they are drawn: the numbers of the two characters one after the other.
 */
export function tiesOf(story: Story, cast: Cast): { all: Ties[]; edges: Int32Array[] } {
  const number = new Map(cast.ids.map((id, c) => [id, c]));
  const count = cast.ids.length;
  const pair = (a: string, b: string) => {
    const [i, j] = [number.get(a) as number, number.get(b) as number];
    return Math.min(i, j) * count + Math.max(i, j);
  };
  const seen = new Map<number, number>();
  const all: Ties[] = [];
  const edges: Int32Array[] = [];
  for (let s = 0; s < cast.scenes; s++) {
    const several = new Map<number, Quality[]>();
    // Sorted, since even a sum of three numbers depends on their order in its last digits.
    const states = [...relationsAt(story, s).values()].sort((a, b) =>
      a.relation.id < b.relation.id ? -1 : 1,
    );
    for (const state of states) {
      if (state.relation.from === state.relation.to) continue;
      const key = pair(state.relation.from, state.relation.to);
      several.set(key, [...(several.get(key) ?? []), state]);
    }
    const asserted = new Map([...several].map(([key, qualities]) => [key, lengthOf(qualities)]));
    recall(
      seen,
      [...presentAt(story, s).values()].filter((p) => !p.remote).map((p) => p.character),
      pair,
    );
    const ties = new Map(asserted);
    for (const [key, much] of seen)
      if (!ties.has(key)) ties.set(key, SETTINGS.seen - SETTINGS.seenCloser * Math.min(1, much / 3));
    edges.push(
      Int32Array.from([...sorted(asserted).keys()].flatMap((key) => [Math.floor(key / count), key % count])),
    );
    all.push(sorted(ties));
  }
  return { all, edges };
}

/** Strong love is short, strong hostility long; several relations of one pair count by their strength. */
export function lengthOf(qualities: readonly Pick<Quality, 'strength' | 'valence'>[]): number {
  const { plain, closer, apart } = SETTINGS;
  let weight = 0;
  let sum = 0;
  for (const { strength, valence } of qualities) {
    const warmth = strength * valence;
    const heed = 0.1 + strength;
    sum += heed * (plain - (warmth > 0 ? closer : apart) * warmth);
    weight += heed;
  }
  return sum / weight;
}

/** Who was together in the scenes before fades, and those who are `present` in this one come to mind. */
export function recall<Person>(
  seen: Map<number, number>,
  present: readonly Person[],
  pair: (a: Person, b: Person) => number,
): void {
  for (const [key, much] of seen) {
    if (much * SETTINGS.memory < SETTINGS.forgotten) seen.delete(key);
    else seen.set(key, much * SETTINGS.memory);
  }
  for (const [i, a] of present.entries())
    for (const b of present.slice(i + 1)) if (a !== b) seen.set(pair(a, b), (seen.get(pair(a, b)) ?? 0) + 1);
}

function sorted(ties: ReadonlyMap<number, number>): Ties {
  return new Map([...ties].sort(([a], [b]) => a - b));
}
