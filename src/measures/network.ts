import type { Story } from '../story/types.ts';

/** A co-presence network: an edge per pair of characters who share a scene, weighted by the number of scenes they share. */
export type Network = {
  /** Characters (ids), in the story's order, including those who are always alone. */
  readonly nodes: readonly string[];
  /** Each pair once, `from` before `to` in the story's order. */
  readonly edges: readonly { readonly from: string; readonly to: string; readonly weight: number }[];
};

/** Who counts as being in a scene: those who speak, as for DraCor, or all who are present. */
export type Counted = 'speaking' | 'present';

/** The network of a whole story, or of one scene (0-based). Takes time for the pairs of every scene. */
export function networkOf(story: Story, scene?: number, counted: Counted = 'speaking'): Network {
  const scenes = scene === undefined ? story.scenes : story.scenes.slice(scene, scene + 1);
  const order = new Map(story.characters.map(({ id }, index) => [id, index]));
  const ids = story.characters.map(({ id }) => id);
  const nodes = new Set<number>();
  // A number per pair takes much less room than a string: a long play has hundreds of thousands of pairs.
  const weights = new Map<number, number>();
  for (const { present } of scenes) {
    const cast = present
      .filter(({ speaks }) => speaks || counted === 'present')
      .map(({ character }) => order.get(character) as number)
      .sort((a, b) => a - b);
    for (const [index, from] of cast.entries()) {
      nodes.add(from);
      for (let other = index + 1; other < cast.length; other++) {
        const pair = from * ids.length + (cast[other] as number);
        weights.set(pair, (weights.get(pair) ?? 0) + 1);
      }
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
