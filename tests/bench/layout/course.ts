import { presentAt, relationsAt, whereaboutsAt } from '../../../src/story/state.ts';
import type { Story } from '../../../src/story/types.ts';

/** A drawing of a story over time, by whatever program, and the graphs that it draws. */
export type Course = {
  readonly characters: readonly string[];
  readonly scenes: number;
  /** x and y of character c in scene s at 2 * (s * characters + c). */
  readonly positions: Float64Array;
  readonly at: (time: number) => Float64Array;
  /** Per scene, the number of edges from a to b at a * characters + b; 0 where they are not connected. */
  readonly hops: readonly Float64Array[];
  /** The place of each character in each scene, so that a journey does not count as an unprovoked step. */
  readonly places: readonly (string | undefined)[];
  /** Whether each character is present in each scene. */
  readonly present: readonly boolean[];
};

/** The graph of authored relations and the places, which every drawing of `story` has to show. */
export function graphsOf(
  story: Story,
  characters: readonly string[],
): Pick<Course, 'hops' | 'places' | 'present' | 'scenes'> {
  const number = new Map(characters.map((id, c) => [id, c]));
  const hops = story.scenes.map((_, s) => {
    const pairs = [...relationsAt(story, s).values()].map(
      ({ relation }) => [number.get(relation.from), number.get(relation.to)] as [number, number],
    );
    return hopsOf(pairs, characters.length);
  });
  const places = story.scenes.flatMap((_, s) => characters.map((id) => whereaboutsAt(story, s).get(id)));
  const present = story.scenes.flatMap((_, s) => characters.map((id) => presentAt(story, s).has(id)));
  return { hops, places, present, scenes: story.scenes.length };
}

/** A course that interpolates linearly between scenes. */
export function straight(story: Story, characters: readonly string[], positions: Float64Array): Course {
  const width = 2 * characters.length;
  const at = (time: number): Float64Array => {
    const s = Math.min(story.scenes.length - 1, Math.floor(time));
    const to = Math.min(story.scenes.length - 1, s + 1);
    return Float64Array.from({ length: width }, (_, i) => {
      const [from, then] = [positions[s * width + i] as number, positions[to * width + i] as number];
      return from + (time - s) * (then - from);
    });
  };
  return { characters, positions, at, ...graphsOf(story, characters) };
}

function hopsOf(pairs: readonly (readonly [number, number])[], count: number): Float64Array {
  const hops = new Float64Array(count * count);
  for (let from = 0; from < count; from++) {
    let edge = [from];
    for (let far = 1; edge.length > 0; far++) {
      const next = new Set(
        edge.flatMap((via) => pairs.flatMap(([a, b]) => (a === via ? [b] : b === via ? [a] : []))),
      );
      edge = [...next].filter((to) => to !== from && hops[from * count + to] === 0);
      for (const to of edge) hops[from * count + to] = far;
    }
  }
  return hops;
}
