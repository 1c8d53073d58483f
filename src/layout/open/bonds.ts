import { isAuthored } from '../../story/authored.ts';
import type { Change, Quality, Story } from '../../story/types.ts';
import { SETTINGS } from '../settings.ts';
import { lengthOf, recall } from '../ties.ts';

/** Who is tied to whom in one scene: two numbers a tie, and its ideal length in L, an indifferent tie's. */
export type Bonds = { readonly ends: Int32Array; readonly lengths: Float32Array };

/**
 * The ties of every scene as they are drawn: what the story asserts and, where it asserts nothing as it goes on, who was
 * lately seen together. Scenes with the same ties share one table, so that a long story in which little changes costs little.
 */
export function bondsOf(story: Story, ids: readonly string[]): Bonds[] {
  const number = new Map(ids.map((id, c) => [id, c]));
  const count = ids.length;
  const key = (a: number, b: number) => Math.min(a, b) * count + Math.max(a, b);
  const asserted = assertions(story, number, key);
  const inferred = isAuthored(story) ? undefined : new Map<number, number>();
  let bonds = tableOf(asserted.lengths, count);
  return story.scenes.map((scene) => {
    let changed = asserted.apply(scene.changes);
    if (inferred) {
      const people = scene.present.filter(({ remote }) => !remote).map(({ character }) => number.get(character));
      changed ||= inferred.size > 0 || people.length > 1;
      recall(inferred, people as number[], key);
    }
    if (changed) bonds = tableOf(inferred ? joined(asserted.lengths, inferred) : asserted.lengths, count);
    return bonds;
  });
}

/** The length of each asserted tie as the scenes go by. */
function assertions(
  story: Story,
  number: ReadonlyMap<string, number>,
  key: (a: number, b: number) => number,
): { readonly lengths: ReadonlyMap<number, number>; readonly apply: (changes: readonly Change[]) => boolean } {
  const pairs = new Map<string, number>();
  const states = new Map<number, Map<string, Quality>>();
  const lengths = new Map<number, number>();
  // By id, since even a sum of three numbers depends on their order in its last digits.
  for (const { id, from, to } of story.relations.toSorted((a, b) => (a.id < b.id ? -1 : 1)))
    if (from !== to) pairs.set(id, key(number.get(from) as number, number.get(to) as number));
  const apply = (changes: readonly Change[]): boolean => {
    const touched = new Set<number>();
    for (const change of changes) {
      const pair = pairs.get(change.relation);
      if (pair === undefined) continue;
      const own = states.get(pair) ?? new Map<string, Quality>();
      const before = own.get(change.relation);
      if (change.does === 'end') own.delete(change.relation);
      else if (change.does === 'begin') own.set(change.relation, change);
      else if (before)
        own.set(change.relation, {
          ...before,
          strength: change.strength ?? before.strength,
          valence: change.valence ?? before.valence,
        });
      states.set(pair, own);
      touched.add(pair);
    }
    for (const pair of touched) {
      const qualities = [...(states.get(pair) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
      if (qualities.length === 0) lengths.delete(pair);
      else lengths.set(pair, lengthOf(qualities.map(([, quality]) => quality)) / SETTINGS.plain);
    }
    return touched.size > 0;
  };
  apply(story.background);
  return { lengths, apply };
}

function joined(asserted: ReadonlyMap<number, number>, seen: ReadonlyMap<number, number>) {
  const all = new Map(asserted);
  for (const [pair, much] of seen)
    if (!all.has(pair))
      all.set(pair, (SETTINGS.seen - SETTINGS.seenCloser * Math.min(1, much / 3)) / SETTINGS.plain);
  return all;
}

function tableOf(lengths: ReadonlyMap<number, number>, count: number): Bonds {
  const keys = Float64Array.from(lengths.keys()).sort();
  const ends = new Int32Array(2 * keys.length);
  for (let e = 0; e < keys.length; e++) {
    ends[2 * e] = Math.floor((keys[e] as number) / count);
    ends[2 * e + 1] = (keys[e] as number) % count;
  }
  return { ends, lengths: Float32Array.from(keys, (pair) => lengths.get(pair) as number) };
}
