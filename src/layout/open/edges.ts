import { isAuthored } from '../../story/isAuthored.ts';
import { turnsAt } from '../../story/state.ts';
import type { Story } from '../../story/types.ts';
import { LEAST_TIE, usualHalfLife } from '../../story/usualHalfLife.ts';
import { addMeetings, type RecentMeetings } from '../recentMeetings.ts';
import type { Edges } from '../shortestPaths.ts';
import { authoredEdgesOf, type KeyedLengths } from './authoredEdges.ts';
import { OPEN } from './settings.ts';

/**
 * The edges of every scene: the relations that the story asserts or, in a story that asserts none, recent meetings: with `everyone`
 * those that the picture draws as ties, else fewer, and only between characters of the scene. Consecutive scenes with the same edges share one
 * object, so that a long story in which little changes costs little.
 */
export function edgesOf(story: Story, ids: readonly string[], everyone: boolean): Edges[] {
  const number = new Map(ids.map((id, c) => [id, c]));
  const numberOf = (id: string) => number.get(id) as number;
  const count = ids.length;
  const key = (a: number, b: number) => Math.min(a, b) * count + Math.max(a, b);
  const authored = authoredEdgesOf(story, (from, to) => key(numberOf(from), numberOf(to)));
  const meetings: RecentMeetings | undefined = isAuthored(story) ? undefined : new Map();
  const fading = everyone ? { decay: 0.5 ** (1 / usualHalfLife(story)), floor: LEAST_TIE } : undefined;
  let edges = withEnds(authored.current(), count);
  return story.scenes.map(({ present }, scene) => {
    let changed = authored.apply(turnsAt(story, scene));
    if (meetings) {
      const here = present.map(({ character }) => numberOf(character));
      changed ||= meetings.size > 0 || here.length > 1;
      const inPerson = present.filter(({ remote }) => !remote);
      addMeetings(
        meetings,
        inPerson.map(({ character }) => numberOf(character)),
        key,
        fading,
      );
      const counted = everyone ? meetings : meetingsAmong(here, meetings, key);
      if (changed) edges = withEnds(withMeetings(authored.current(), counted), count);
    } else if (changed) edges = withEnds(authored.current(), count);
    return edges;
  });
}

function meetingsAmong(
  here: readonly number[],
  meetings: RecentMeetings,
  key: (a: number, b: number) => number,
): RecentMeetings {
  const kept: RecentMeetings = new Map();
  for (const [i, a] of here.entries())
    for (let j = i + 1; j < here.length; j++) {
      const pair = key(a, here[j] as number);
      const amount = meetings.get(pair);
      if (amount !== undefined) kept.set(pair, amount);
    }
  return kept;
}

/** Meetings are edges of about neutral length where the story asserts none; they grow longer as they fade. */
function withMeetings(authored: KeyedLengths, meetings: RecentMeetings): KeyedLengths {
  const all = new Map(Array.from(authored.keys, (pair, k) => [pair, authored.lengths[k] as number]));
  for (const [pair, amount] of meetings)
    if (!all.has(pair))
      all.set(
        pair,
        amount < 1
          ? 1 + OPEN.fadingLengthens * (1 - amount)
          : 1 - OPEN.metShortens * Math.min(1, (amount - 1) / 2),
      );
  const keys = Float64Array.from(all.keys()).sort();
  return { keys, lengths: Float32Array.from(keys, (pair) => all.get(pair) as number) };
}

function withEnds({ keys, lengths }: KeyedLengths, count: number): Edges {
  const ends = new Int32Array(2 * keys.length);
  for (let e = 0; e < keys.length; e++) {
    const a = Math.floor((keys[e] as number) / count);
    ends[2 * e] = a;
    ends[2 * e + 1] = (keys[e] as number) - a * count;
  }
  return { ends, lengths };
}
