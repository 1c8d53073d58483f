import { isTimeless } from '../story/isTimeless.ts';
import { relationsAt } from '../story/state.ts';
import type { Story } from '../story/types.ts';

/**
 * A network of characters: an edge for each pair who share a scene, weighted by the number of scenes they share. Of a story without
 * time, an edge for each pair with a relation, weighted by what these count in all, and by 1 for each that has no count.
 */
export type Network = {
  /** Characters (ids), in the story's order, including those who are alone. */
  readonly nodes: readonly string[];
  /** Each pair once, `from` before `to` in the story's order. */
  readonly edges: readonly { readonly from: string; readonly to: string; readonly weight: number }[];
};

/** Who counts as being in a scene: those who speak, as for DraCor, or all who are present. */
export type Counted = 'speaking' | 'present';

/** Whether the edges of a story's network are shared scenes, or the relations of a network without time. */
export function edgesAre(story: Story): 'shared scenes' | 'ties of the file' {
  return isTimeless(story) ? 'ties of the file' : 'shared scenes';
}

/** The network of a whole story, or of one scene (0-based). Takes time for the pairs of every scene. */
export function networkOf(story: Story, scene?: number, counted: Counted = 'speaking'): Network {
  const order = new Map(story.characters.map(({ id }, index) => [id, index]));
  const ids = story.characters.map(({ id }) => id);
  const nodes = new Set<number>(isTimeless(story) ? ids.keys() : []);
  // A number per pair takes much less room than a string: a long play has hundreds of thousands of pairs.
  const weights = new Map<number, number>();
  const join = (one: number, other: number, weight: number) => {
    const pair = Math.min(one, other) * ids.length + Math.max(one, other);
    weights.set(pair, (weights.get(pair) ?? 0) + weight);
  };
  if (isTimeless(story))
    for (const { relation } of relationsAt(story, 0).values())
      join(order.get(relation.from) as number, order.get(relation.to) as number, relation.weight ?? 1);
  const scenes = scene === undefined ? story.scenes : story.scenes.slice(scene, scene + 1);
  for (const { present } of scenes) {
    const cast = present
      .filter(({ speaks }) => speaks || counted === 'present')
      .map(({ character }) => order.get(character) as number);
    for (const [index, one] of cast.entries()) {
      nodes.add(one);
      for (let other = index + 1; other < cast.length; other++) join(one, cast[other] as number, 1);
    }
  }
  const idAt = (index: number) => ids[index] as string;
  return {
    nodes: [...nodes].sort((a, b) => a - b).map(idAt),
    edges: [...weights]
      .sort(([a], [b]) => a - b)
      .map(([pair, weight]) => ({
        from: idAt(Math.floor(pair / ids.length)),
        to: idAt(pair % ids.length),
        weight,
      })),
  };
}
