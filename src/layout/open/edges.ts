import { isAuthored } from '../../story/isAuthored.ts';
import type { Story } from '../../story/types.ts';
import { recall } from '../edgeLength.ts';
import type { Lengths } from './authoredEdges.ts';
import { assertionsOf } from './authoredEdges.ts';
import { OPEN } from './settings.ts';

/** Who is tied to whom in one scene: two numbers a tie, and its ideal length in L, an indifferent tie's. */
export type Bonds = { readonly ends: Int32Array; readonly lengths: Float32Array };

/**
 * The ties of every scene as they are drawn: what the story asserts and, where it asserts nothing as it goes on, who was
 * lately seen together: `everybody`, or only those who are in the scene. Scenes with the same ties share one table, so that a
 * long story in which little changes costs little.
 */
export function bondsOf(story: Story, ids: readonly string[], everybody: boolean): Bonds[] {
  const number = new Map(ids.map((id, c) => [id, c]));
  const count = ids.length;
  const key = (a: number, b: number) => Math.min(a, b) * count + Math.max(a, b);
  const asserted = assertionsOf(story, (from, to) =>
    key(number.get(from) as number, number.get(to) as number),
  );
  const inferred = isAuthored(story) ? undefined : new Map<number, number>();
  let bonds = tableOf(asserted.now(), count);
  return story.scenes.map(({ changes, present }) => {
    let changed = asserted.apply(changes);
    if (inferred) {
      const here = present.map(({ character }) => number.get(character) as number);
      changed ||= inferred.size > 0 || here.length > 1;
      recall(
        inferred,
        present.filter(({ remote }) => !remote).map(({ character }) => number.get(character) as number),
        key,
      );
      const seen = everybody ? inferred : among(here, inferred, key);
      if (changed) bonds = tableOf(joined(asserted.now(), seen), count);
    } else if (changed) bonds = tableOf(asserted.now(), count);
    return bonds;
  });
}

/** What there is between those who are `here`. */
function among(
  here: readonly number[],
  seen: ReadonlyMap<number, number>,
  key: (a: number, b: number) => number,
) {
  const kept = new Map<number, number>();
  for (const [i, a] of here.entries())
    for (const b of here.slice(i + 1)) {
      const much = seen.get(key(a, b));
      if (much !== undefined) kept.set(key(a, b), much);
    }
  return kept;
}

function joined(asserted: Lengths, seen: ReadonlyMap<number, number>): Lengths {
  const all = new Map(Array.from(asserted.keys, (pair, k) => [pair, asserted.lengths[k] as number]));
  // Who is together now is as close as who is tied; then they drift apart.
  for (const [pair, much] of seen)
    if (!all.has(pair))
      all.set(pair, much < 1 ? 1 + OPEN.fading * (1 - much) : 1 - OPEN.closer * Math.min(1, (much - 1) / 2));
  const keys = Float64Array.from(all.keys()).sort();
  return { keys, lengths: Float32Array.from(keys, (pair) => all.get(pair) as number) };
}

function tableOf({ keys, lengths }: Lengths, count: number): Bonds {
  const ends = new Int32Array(2 * keys.length);
  for (let e = 0; e < keys.length; e++) {
    const a = Math.floor((keys[e] as number) / count);
    ends[2 * e] = a;
    ends[2 * e + 1] = (keys[e] as number) - a * count;
  }
  return { ends, lengths };
}
