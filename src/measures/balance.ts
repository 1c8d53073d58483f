import { relationsAt } from '../story/state.ts';
import { MIDDLE_STRENGTH } from '../story/strength.ts';
import type { Story } from '../story/types.ts';
import { signOfValence } from '../story/valence.ts';

/** Three characters (ids, sorted), each pair of whom has relations with a sign. */
export type Triad = { readonly people: readonly [string, string, string]; readonly balanced: boolean };

/**
 * The triads of a scene (0-based) and whether each is balanced: whether the product of its three signs is positive, as in "the
 * enemy of my enemy is my friend". After Heider (1946) and Cartwright and Harary (1956). The sign of a pair is that of the mean
 * valence of all relations between the two, weighted by strength; a mixed or unknown valence has none. Takes time for each path
 * of length two.
 */
export function triadsAt(story: Story, scene: number): readonly Triad[] {
  const signs = signsAt(story, scene);
  const people = [...signs.keys()].sort();
  const triads: Triad[] = [];
  for (const a of people)
    for (const [b, ab] of later(signs, a))
      for (const [c, bc] of later(signs, b)) {
        const ac = signs.get(a)?.get(c);
        if (ac !== undefined) triads.push({ people: [a, b, c], balanced: ab * bc * ac > 0 });
      }
  return triads;
}

type Signs = ReadonlyMap<string, ReadonlyMap<string, number>>;

function later(signs: Signs, id: string): [string, number][] {
  return [...(signs.get(id) ?? [])].filter(([other]) => other > id).sort(([a], [b]) => (a < b ? -1 : 1));
}

function signsAt(story: Story, scene: number): Signs {
  const sums = new Map<string, Map<string, { valence: number; strength: number }>>();
  const add = (from: string, to: string, valence: number, strength: number) => {
    const own = sums.get(from) ?? new Map<string, { valence: number; strength: number }>();
    const known = own.get(to) ?? { valence: 0, strength: 0 };
    own.set(to, { valence: known.valence + valence * strength, strength: known.strength + strength });
    sums.set(from, own);
  };
  for (const { relation, valence, strength = MIDDLE_STRENGTH } of relationsAt(story, scene).values()) {
    if (valence === undefined) continue;
    add(relation.from, relation.to, valence, strength);
    add(relation.to, relation.from, valence, strength);
  }
  return new Map(
    [...sums].map(([id, others]) => [
      id,
      new Map(
        [...others].flatMap(([other, { valence, strength }]) => {
          const sign = strength === 0 ? 0 : signOfValence(valence / strength);
          return sign === 0 ? [] : [[other, sign] as const];
        }),
      ),
    ]),
  );
}
