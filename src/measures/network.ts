import type { Story } from '../story/types.ts';

/** Who is together with whom: an edge for every two people who share a scene, weighing as many scenes as they share. */
export type Network = {
  /** Ids of characters, in the story's order. Who is only ever alone is here without an edge. */
  readonly nodes: readonly string[];
  /** Each pair once, `from` before `to` in the story's order. */
  readonly edges: readonly { readonly from: string; readonly to: string; readonly weight: number }[];
};

/** Whose being in a scene counts: of those with words only, as DraCor counts, or of everybody who is there. */
export type Counted = 'speaking' | 'present';

/** The co-presence network of a whole story, or of one scene (0-based). */
export function networkOf(story: Story, scene?: number, counted: Counted = 'speaking'): Network {
  const scenes = scene === undefined ? story.scenes : story.scenes.slice(scene, scene + 1);
  const order = new Map(story.characters.map(({ id }, index) => [id, index]));
  const ids = story.characters.map(({ id }) => id);
  const nodes = new Set<number>();
  // One number for a pair is much smaller than a text: a long play has hundreds of thousands.
  const weights = new Map<number, number>();
  for (const { present } of scenes) {
    const people = present
      .filter(({ speaks }) => speaks || counted === 'present')
      .map(({ character }) => order.get(character) as number)
      .sort((a, b) => a - b);
    for (const [index, from] of people.entries()) {
      nodes.add(from);
      for (let other = index + 1; other < people.length; other++) {
        const pair = from * ids.length + (people[other] as number);
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
