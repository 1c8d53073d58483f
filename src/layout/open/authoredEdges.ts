import type { Change, Quality, Story } from '../../story/types.ts';
import { lengthOf } from '../edgeLength.ts';
import { SETTINGS } from '../settings.ts';

type Assertions = {
  /** The lengths as the last applied changes have left them. */
  readonly now: () => Lengths;
  /** Makes changes; says whether any is about somebody's tie. */
  readonly apply: (changes: readonly Change[]) => boolean;
};

/** The ties that a story asserts as its scenes go by, from those that the first one finds. `key` numbers a pair. */
export function assertionsOf(story: Story, key: (from: string, to: string) => number): Assertions {
  const pairOf = new Map<string, number>();
  for (const { id, from, to } of story.relations) if (from !== to) pairOf.set(id, key(from, to));
  const keys = Float64Array.from(new Set(pairOf.values())).sort();
  const place = new Map(Array.from(keys, (pair, k) => [pair, k]));
  /** By place of the pair: what its relations are like, and what length that comes to, 0 for none. */
  const states: (Map<string, Pick<Quality, 'strength' | 'valence'>> | undefined)[] = [];
  const lengths = new Float32Array(keys.length);

  function apply(changes: readonly Change[]): boolean {
    const touched = new Set<number>();
    for (const change of changes) {
      const k = place.get(pairOf.get(change.relation) ?? -1);
      if (k === undefined) continue;
      states[k] ??= new Map();
      const own = states[k];
      const before = own.get(change.relation);
      if (change.does === 'end') own.delete(change.relation);
      else if (change.does === 'begin') own.set(change.relation, change);
      else if (before)
        own.set(change.relation, {
          strength: change.strength ?? before.strength,
          valence: change.valence ?? before.valence,
        });
      touched.add(k);
    }
    for (const k of touched) {
      // By id, since even a sum of three numbers depends on their order in its last digits.
      const own = [...(states[k] ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
      lengths[k] = own.length === 0 ? 0 : lengthOf(own.map(([, quality]) => quality)) / SETTINGS.plain;
    }
    return touched.size > 0;
  }

  function now(): Lengths {
    let held = 0;
    for (let k = 0; k < lengths.length; k++) if (lengths[k] !== 0) held++;
    const [pairs, own] = [new Float64Array(held), new Float32Array(held)];
    for (let k = 0, e = 0; k < lengths.length; k++) {
      if (lengths[k] === 0) continue;
      pairs[e] = keys[k] as number;
      own[e++] = lengths[k] as number;
    }
    return { keys: pairs, lengths: own };
  }

  apply(story.background);
  return { now, apply };
}

/** Lengths of ties, by the pair's key, in order. */
export type Lengths = { readonly keys: Float64Array; readonly lengths: Float32Array };
