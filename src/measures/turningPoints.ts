import { type Turn, turnsAt } from '../story/state.ts';
import type { Story } from '../story/types.ts';
import { weightOf } from './changeAmount.ts';

/** A scene (0-based) that changes much, and what in it does, the weightiest first. */
export type TurningPoint = {
  readonly scene: number;
  readonly amount: number;
  readonly turns: readonly Turn[];
};

/** More than this many are no turning points but the story. */
const MOST = 8;

/**
 * The scenes that change most, the greatest first: those that change more than their neighbours and more than the mean
 * of all scenes that change anything. `about` keeps to what concerns a character, or two (ids).
 */
export function turningPoints(story: Story, about: readonly string[] = []): readonly TurningPoint[] {
  const points = story.scenes.map((_, scene): TurningPoint => {
    const turns = turnsAt(story, scene)
      .filter(({ relation }) => about.every((id) => relation.from === id || relation.to === id))
      .toSorted((a, b) => weightOf(b) - weightOf(a));
    return { scene, amount: turns.reduce((sum, turn) => sum + weightOf(turn), 0), turns };
  });
  const changing = points.filter(({ amount }) => amount > 0);
  const mean = changing.reduce((sum, { amount }) => sum + amount, 0) / Math.max(1, changing.length);
  return changing
    .filter(({ scene, amount }) => {
      const [before, after] = [points[scene - 1]?.amount ?? 0, points[scene + 1]?.amount ?? 0];
      return amount >= mean && amount >= before && amount >= after;
    })
    .toSorted((a, b) => b.amount - a.amount || a.scene - b.scene)
    .slice(0, MOST);
}
