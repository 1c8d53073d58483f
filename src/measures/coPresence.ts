import { memoizeByStory } from '../story/memoize.ts';
import { pairKey } from '../story/pairKey.ts';
import { goneAt, presentAt } from '../story/state.ts';
import type { Story } from '../story/types.ts';
import { LEAST_TIE } from '../story/usualHalfLife.ts';
import { type SharedScenes, smoothing } from './smoothing.ts';

/**
 * Which shared scenes count for an inferred tie: the current one, all so far, the last n, or all so far with their weight halved
 * every `halfLife` scenes. Two windows look ahead: the whole story, and the smoothed one (see smoothing.ts), which knows the
 * next shared scene.
 */
export type TieWindow = (
  | { readonly type: 'scene' }
  | { readonly type: 'so-far' }
  | { readonly type: 'last'; readonly scenes: number }
  | { readonly type: 'fading'; readonly halfLife: number }
  | { readonly type: 'whole' }
  | { readonly type: 'smoothed' }
) & {
  /** Pairs that share fewer scenes than this in the whole story are left out. */
  readonly atLeast?: number | undefined;
};

/** Two characters (ids) who share scenes. `scenes` (0-based) are those in the window, `weight` what they count for, in scenes. */
export type Tie = {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly weight: number;
  readonly scenes: readonly number[];
};

/**
 * The ties at a scene (0-based), by id. Characters who do not speak count as present. The ties of one who has died or left end
 * with that scene, but in a later scene that two share again, they have one. Memoised by story, scene and window; takes
 * time linear in the pairs that ever share a scene.
 */
export function coPresenceAt(story: Story, scene: number, tieWindow: TieWindow): ReadonlyMap<string, Tie> {
  const key = `${scene} ${JSON.stringify(tieWindow)}`;
  const known = memoized(story);
  const found = known.get(key);
  if (found) return found;

  const ties = new Map<string, Tie>();
  const smoothed = tieWindow.type === 'smoothed' ? smoothing(story) : undefined;
  for (const pair of pairsOf(story)) {
    if (pair.scenes.length < (tieWindow.atLeast ?? 1)) continue;
    if (hasEnded(story, pair, scene)) continue;
    const scenes = pair.scenes.filter((shared) => sees(tieWindow, shared, scene));
    const weight = smoothed
      ? smoothed(pair, scene)
      : scenes.reduce((sum, shared) => sum + weightOf(tieWindow, scene - shared), 0);
    if (weight >= LEAST_TIE) ties.set(pair.id, { ...pair, weight, scenes });
  }
  if (known.size > MOST_KEPT) known.clear();
  known.set(key, ties);
  return ties;
}

/** Scenes whose ties are kept for a story. */
const MOST_KEPT = 400;

const memoized = memoizeByStory(() => new Map<string, ReadonlyMap<string, Tie>>());

function hasEnded(story: Story, { from, to }: SharedScenes, scene: number): boolean {
  if (!goneAt(story, from, scene) && !goneAt(story, to, scene)) return false;
  const present = presentAt(story, scene);
  return !present.has(from) || !present.has(to);
}

/** The ties of the whole story, by id, also those that end. */
export const allTiesOf = memoizeByStory(
  (story): ReadonlyMap<string, Tie> =>
    new Map(pairsOf(story).map((pair) => [pair.id, { ...pair, weight: pair.scenes.length }])),
);

/** The most scenes that any two characters share in the whole story. */
export function mostShared(story: Story): number {
  return pairsOf(story).reduce((most, { scenes }) => Math.max(most, scenes.length), 0);
}

/** An upper bound of the weight of any tie of the story in a window, in scenes. */
export function greatestWeight(story: Story, tieWindow: TieWindow): number {
  if (tieWindow.type === 'scene' || tieWindow.type === 'smoothed') return 1;
  const most = mostShared(story);
  if (tieWindow.type === 'last') return Math.min(most, tieWindow.scenes);
  return tieWindow.type === 'fading' ? Math.min(most, 1 / (1 - 2 ** (-1 / tieWindow.halfLife))) : most;
}

function sees(tieWindow: TieWindow, shared: number, now: number): boolean {
  if (tieWindow.type === 'whole' || tieWindow.type === 'smoothed') return true;
  if (tieWindow.type === 'scene') return shared === now;
  return shared <= now && (tieWindow.type !== 'last' || shared > now - tieWindow.scenes);
}

function weightOf(tieWindow: TieWindow, age: number): number {
  return tieWindow.type === 'fading' ? 2 ** (-age / tieWindow.halfLife) : 1;
}

/** All pairs that ever share a scene. */
const pairsOf = memoizeByStory((story): readonly (SharedScenes & { readonly id: string })[] => {
  const shared = new Map<string, { id: string; from: string; to: string; scenes: number[] }>();
  for (const [scene, { present }] of story.scenes.entries()) {
    const ids = present.map(({ character }) => character).sort();
    for (const [index, from] of ids.entries()) {
      for (const to of ids.slice(index + 1)) {
        const id = tieId(from, to);
        const pair = shared.get(id) ?? { id, from, to, scenes: [] };
        pair.scenes.push(scene);
        shared.set(id, pair);
      }
    }
  }
  return [...shared.values()];
});

/** The id of the tie between two characters (ids), in either order. Its prefix keeps it apart from ids of relations. */
export function tieId(a: string, b: string): string {
  return TOGETHER + pairKey(a, b);
}

/** Whether an id is that of a tie. */
export function isTieId(id: string): boolean {
  return id.startsWith(TOGETHER);
}

const TOGETHER = 'together:';
