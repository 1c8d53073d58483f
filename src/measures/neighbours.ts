import { memoizeByStory, memoizeRecent } from '../story/memoize.ts';
import { relationsAt } from '../story/state.ts';
import type { Story } from '../story/types.ts';
import { coPresenceAt, type TieWindow } from './coPresence.ts';

/** Whom somebody is tied to, and how strongly. */
export type Neighbours = ReadonlyMap<string, number>;

const NOBODY: Neighbours = new Map();

/**
 * Whom a character is tied to at a scene, and how strongly: the strength of the strongest authored relation (0 … 1), or
 * where there is only an inferred tie, less than that, by the scenes shared.
 */
export function neighboursAt(
  story: Story,
  scene: number,
  tieWindow: TieWindow | undefined,
  character: string,
): Neighbours {
  return allNeighboursAt(story, scene, tieWindow).get(character) ?? NOBODY;
}

/** The neighbours of everybody who has any at a scene. */
export function allNeighboursAt(
  story: Story,
  scene: number,
  tieWindow: TieWindow | undefined,
): ReadonlyMap<string, Neighbours> {
  const spans = bySpan(story);
  const key = JSON.stringify(tieWindow);
  const byScene = spans.get(key) ?? memoizeRecent<ReadonlyMap<string, Neighbours>>(MOST_KEPT);
  spans.set(key, byScene);
  return byScene(scene, () => gather(story, scene, tieWindow));
}

/** Scenes whose neighbours are kept, for each way to count. */
const MOST_KEPT = 4;

const bySpan = memoizeByStory(
  () => new Map<string, ReturnType<typeof memoizeRecent<ReadonlyMap<string, Neighbours>>>>(),
);

function gather(
  story: Story,
  scene: number,
  tieWindow: TieWindow | undefined,
): ReadonlyMap<string, Neighbours> {
  const everybodys = new Map<string, Map<string, number>>();
  const tie = (one: string, other: string, strength: number) => {
    const strengths = everybodys.get(one) ?? new Map<string, number>();
    everybodys.set(one, strengths);
    strengths.set(other, Math.max(strengths.get(other) ?? 0, strength));
  };
  const both = (from: string, to: string, strength: number) => {
    tie(from, to, strength);
    tie(to, from, strength);
  };
  for (const { relation, strength } of relationsAt(story, scene).values())
    both(relation.from, relation.to, strength);
  if (tieWindow)
    for (const { from, to, weight } of coPresenceAt(story, scene, tieWindow).values())
      both(from, to, weight / (1000 + weight));
  return everybodys;
}
