import { memoizeByStory, memoizeRecent } from '../story/memoize.ts';
import { relationsAt } from '../story/state.ts';
import { MIDDLE_STRENGTH } from '../story/strength.ts';
import type { Story } from '../story/types.ts';
import { coPresenceAt, type TieWindow } from './coPresence.ts';

/** By character (id): how strongly it is connected to the one in question. */
export type Neighbours = ReadonlyMap<string, number>;

const NONE: Neighbours = new Map();

/**
 * The neighbours of a character (id) at a scene (0-based): with the strength of the strongest relation (0 … 1), or where there is
 * only a tie, with a usually much smaller value that grows with its weight.
 */
export function neighboursAt(
  story: Story,
  scene: number,
  tieWindow: TieWindow | undefined,
  character: string,
): Neighbours {
  return allNeighboursAt(story, scene, tieWindow).get(character) ?? NONE;
}

/** The neighbours of all characters who have any at a scene (0-based). */
export function allNeighboursAt(
  story: Story,
  scene: number,
  tieWindow: TieWindow | undefined,
): ReadonlyMap<string, Neighbours> {
  const windows = byWindow(story);
  const key = JSON.stringify(tieWindow);
  const byScene = windows.get(key) ?? memoizeRecent<ReadonlyMap<string, Neighbours>>(MOST_KEPT);
  windows.set(key, byScene);
  return byScene(scene, () => gather(story, scene, tieWindow));
}

/** The weight of a tie, in shared scenes, that counts as half of the greatest strength: more than nearly any tie has. */
const TIE_SCALE = 1000;

/** Scenes whose neighbours are kept, per tie window. */
const MOST_KEPT = 4;

const byWindow = memoizeByStory(
  () => new Map<string, ReturnType<typeof memoizeRecent<ReadonlyMap<string, Neighbours>>>>(),
);

function gather(
  story: Story,
  scene: number,
  tieWindow: TieWindow | undefined,
): ReadonlyMap<string, Neighbours> {
  const all = new Map<string, Map<string, number>>();
  const tie = (one: string, other: string, strength: number) => {
    const strengths = all.get(one) ?? new Map<string, number>();
    all.set(one, strengths);
    strengths.set(other, Math.max(strengths.get(other) ?? 0, strength));
  };
  const both = (from: string, to: string, strength: number) => {
    tie(from, to, strength);
    tie(to, from, strength);
  };
  for (const { relation, strength = MIDDLE_STRENGTH } of relationsAt(story, scene).values())
    both(relation.from, relation.to, strength);
  if (tieWindow)
    for (const { from, to, weight } of coPresenceAt(story, scene, tieWindow).values())
      both(from, to, weight / (TIE_SCALE + weight));
  return all;
}
