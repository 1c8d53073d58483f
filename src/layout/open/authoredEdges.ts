import type { Quality, Story } from '../../story/types.ts';
import { edgeLengthOf } from '../edgeLength.ts';
import { SETTINGS } from '../settings.ts';

/** Lengths of edges in L, by the pair's key in ascending order. */
export type KeyedLengths = { readonly keys: Float64Array; readonly lengths: Float32Array };

type AuthoredEdges = {
  /** The edges after all changes that were applied. */
  readonly current: () => KeyedLengths;
  /** Applies turns. Returns whether any is about an edge. */
  readonly apply: (turns: readonly EdgeTurn[]) => boolean;
};

type EdgeQuality = Pick<Quality, 'strength' | 'valence'>;

/** What a relation (id) is like from now on; undefined where it ends. */
type EdgeTurn = { readonly relation: { readonly id: string }; readonly after: EdgeQuality | undefined };

/**
 * The edges that a story asserts, scene by scene, beginning with its background. Costs one step per change instead of
 * all relations in every scene. `key` numbers a pair.
 */
export function authoredEdgesOf(story: Story, key: (from: string, to: string) => number): AuthoredEdges {
  const pairOf = new Map<string, number>();
  for (const { id, from, to } of story.relations) if (from !== to) pairOf.set(id, key(from, to));
  const keys = Float64Array.from(new Set(pairOf.values())).sort();
  const indexOf = new Map(Array.from(keys, (pair, k) => [pair, k]));
  /** By index of the pair: its relations that hold, and the length they give, 0 for no edge. */
  const relations: (Map<string, EdgeQuality> | undefined)[] = [];
  const lengths = new Float32Array(keys.length);

  function apply(turns: readonly EdgeTurn[]): boolean {
    const touched = new Set<number>();
    for (const { relation, after } of turns) {
      const k = indexOf.get(pairOf.get(relation.id) ?? -1);
      if (k === undefined) continue;
      relations[k] ??= new Map();
      if (after) relations[k].set(relation.id, after);
      else relations[k].delete(relation.id);
      touched.add(k);
    }
    for (const k of touched) {
      // By id, since the last digit of a sum depends on the order of its terms.
      const own = [...(relations[k] ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
      lengths[k] =
        own.length === 0 ? 0 : edgeLengthOf(own.map(([, quality]) => quality)) / SETTINGS.neutralEdge;
    }
    return touched.size > 0;
  }

  function current(): KeyedLengths {
    const held = lengths.reduce((sum, length) => sum + (length === 0 ? 0 : 1), 0);
    const made = { keys: new Float64Array(held), lengths: new Float32Array(held) };
    for (let k = 0, e = 0; k < lengths.length; k++) {
      if (lengths[k] === 0) continue;
      made.keys[e] = keys[k] as number;
      made.lengths[e++] = lengths[k] as number;
    }
    return made;
  }

  apply(
    story.background.map((change) => ({
      relation: { id: change.relation },
      after: change.does === 'begin' ? change : undefined,
    })),
  );
  return { current, apply };
}
