import { presentAt, relationsAt } from '../../story/state.ts';
import type { Quality, Story } from '../../story/types.ts';
import type { Cast } from '../cast.ts';
import { edgeLengthOf } from '../edgeLength.ts';
import { addMeetings, type RecentMeetings } from '../recentMeetings.ts';
import { SETTINGS } from '../settings.ts';
import { PLACES } from './settings.ts';

/** The edges of one scene. Characters a < b are the pair with the key a * count + b. */
export type SceneEdges = {
  /** Ideal length of every edge, in L, by pair in ascending order. */
  readonly lengths: ReadonlyMap<number, number>;
  /** The authored ones, which are drawn as lines: the numbers of the two characters, one after the other. */
  readonly authored: Int32Array;
};

/** The edges of every scene: the relations that the story asserts, and where it asserts none, recent meetings. */
export function sceneEdgesOf(story: Story, { ids, count, scenes }: Cast): SceneEdges[] {
  const number = new Map(ids.map((id, c) => [id, c]));
  const numberOf = (id: string) => number.get(id) as number;
  const key = (a: number, b: number) => Math.min(a, b) * count + Math.max(a, b);
  const meetings: RecentMeetings = new Map();
  return Array.from({ length: scenes }, (_, s) => {
    const authored = authoredLengths(story, s, (from, to) => key(numberOf(from), numberOf(to)));
    const present = [...presentAt(story, s).values()].filter(({ remote }) => !remote);
    addMeetings(
      meetings,
      present.map(({ character }) => numberOf(character)),
      key,
    );
    const lengths = new Map(authored);
    for (const [pair, amount] of meetings)
      if (!lengths.has(pair))
        lengths.set(pair, SETTINGS.metEdge - PLACES.metShortens * Math.min(1, amount / 3));
    return {
      lengths: ascending(lengths),
      authored: Int32Array.from(
        [...ascending(authored).keys()].flatMap((pair) => [Math.floor(pair / count), pair % count]),
      ),
    };
  });
}

function authoredLengths(
  story: Story,
  scene: number,
  key: (from: string, to: string) => number,
): Map<number, number> {
  const qualities = new Map<number, Quality[]>();
  // By id, since the last digit of a sum depends on the order of its terms.
  const states = [...relationsAt(story, scene).values()].sort((a, b) =>
    a.relation.id < b.relation.id ? -1 : 1,
  );
  for (const state of states) {
    const { from, to } = state.relation;
    if (from === to) continue;
    const own = qualities.get(key(from, to));
    if (own) own.push(state);
    else qualities.set(key(from, to), [state]);
  }
  return new Map([...qualities].map(([pair, own]) => [pair, edgeLengthOf(own)]));
}

function ascending(lengths: ReadonlyMap<number, number>): Map<number, number> {
  return new Map([...lengths].sort(([a], [b]) => a - b));
}
