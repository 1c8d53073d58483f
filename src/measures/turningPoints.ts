import type { Turn } from '../story/chronicle.ts';
import { isAuthored } from '../story/isAuthored.ts';
import { turnsAt } from '../story/state.ts';
import type { Story } from '../story/types.ts';
import { weightOf } from './changeAmount.ts';
import { allTiesOf, type Tie } from './coPresence.ts';

/**
 * A scene (0-based) with a large amount of change, and its changes, the greatest first: turns or, in a story none of whose scenes
 * changes a relation, the pairs that share a scene for the first time.
 */
export type TurningPoint = {
  readonly scene: number;
  readonly amount: number;
  readonly turns: readonly Turn[];
  readonly meetings: readonly Tie[];
};

/** At most this many scenes are turning points. */
const MOST = 8;

/**
 * The scenes that change most, the greatest first: those that change no less than their neighbours and than the mean of all
 * scenes that change anything.
 *
 * @param about counts only what concerns this character, or both of two (ids)
 */
export function turningPoints(story: Story, about: readonly string[] = []): readonly TurningPoint[] {
  const concerns = ({ from, to }: { from: string; to: string }) =>
    about.every((id) => from === id || to === id);
  const all = isAuthored(story) ? turnings(story, concerns) : meetings(story, concerns);
  const changing = all.filter(({ amount }) => amount > 0);
  const mean = changing.reduce((sum, { amount }) => sum + amount, 0) / Math.max(1, changing.length);
  return changing
    .filter(({ scene, amount }) => {
      const [before, after] = [all[scene - 1]?.amount ?? 0, all[scene + 1]?.amount ?? 0];
      return amount >= mean && amount >= before && amount >= after;
    })
    .toSorted((a, b) => b.amount - a.amount || a.scene - b.scene)
    .slice(0, MOST);
}

type Concerns = (pair: { from: string; to: string }) => boolean;

function turnings(story: Story, concerns: Concerns): TurningPoint[] {
  return story.scenes.map((_, scene) => {
    const turns = turnsAt(story, scene)
      .filter(({ relation }) => concerns(relation))
      .toSorted((a, b) => weightOf(b) - weightOf(a));
    return { scene, amount: turns.reduce((sum, turn) => sum + weightOf(turn), 0), turns, meetings: [] };
  });
}

/** Meetings in the first scene do not count: there is nothing before it that they could change. */
function meetings(story: Story, concerns: Concerns): TurningPoint[] {
  const points = story.scenes.map((_, scene) => ({ scene, meetings: [] as Tie[] }));
  for (const tie of allTiesOf(story).values()) {
    const first = tie.scenes[0] ?? 0;
    if (first > 0 && concerns(tie)) points[first]?.meetings.push(tie);
  }
  return points.map(({ scene, meetings: met }) => ({
    scene,
    amount: met.length,
    turns: [],
    // Sorted by id: the order of ties could give away who meets again later.
    meetings: met.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  }));
}
