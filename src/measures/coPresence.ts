import { pairKey } from '../story/pairKey.ts';
import type { Story } from '../story/types.ts';
import { smoothing } from './smoothing.ts';

/**
 * How far back a tie that is inferred from shared scenes looks: at this scene alone, at all up to it, at the last few,
 * at all with each counting half as much after `halfLife` scenes, at the whole story, later scenes included, or
 * smoothed (see smoothing.ts), which looks ahead to the next shared scene.
 */
export type TieWindow = (
  | { readonly type: 'scene' }
  | { readonly type: 'so-far' }
  | { readonly type: 'last'; readonly scenes: number }
  | { readonly type: 'fading'; readonly halfLife: number }
  | { readonly type: 'whole' }
  | { readonly type: 'smoothed' }
) & {
  /** Who shares fewer scenes than this in the whole story is left out. */
  readonly atLeast?: number | undefined;
};

/** Two people who share scenes. `weight` counts those that the window sees, in scenes; `scenes` (0-based) are its evidence. */
export type Tie = {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly weight: number;
  readonly scenes: readonly number[];
};

/** Less of a shared scene than this is forgotten. */
const FORGOTTEN = 0.1;

/** The ties that a window sees at a scene, by id; who merely listens counts as present. */
export function coPresenceAt(story: Story, scene: number, tieWindow: TieWindow): ReadonlyMap<string, Tie> {
  const key = `${scene} ${JSON.stringify(tieWindow)}`;
  const known = kept.get(story) ?? new Map<string, ReadonlyMap<string, Tie>>();
  kept.set(story, known);
  const found = known.get(key);
  if (found) return found;

  const ties = new Map<string, Tie>();
  const smoothed = tieWindow.type === 'smoothed' ? smoothing(story) : undefined;
  for (const pair of pairsOf(story)) {
    if (pair.scenes.length < (tieWindow.atLeast ?? 1)) continue;
    const scenes = pair.scenes.filter((shared) => sees(tieWindow, shared, scene));
    const weight = smoothed
      ? smoothed(pair, scene)
      : scenes.reduce((sum, shared) => sum + weightOf(tieWindow, scene - shared), 0);
    if (weight >= FORGOTTEN) ties.set(pair.id, { ...pair, weight, scenes });
  }
  // A long story would otherwise keep one map for every moment that was ever looked at.
  if (known.size > 400) known.clear();
  known.set(key, ties);
  return ties;
}

const kept = new WeakMap<Story, Map<string, ReadonlyMap<string, Tie>>>();

/** All who ever share a scene, by the id of their tie. */
export function allTiesOf(story: Story): ReadonlyMap<string, Tie> {
  return coPresenceAt(story, story.scenes.length - 1, { type: 'whole' });
}

/** The most scenes that any two people share in the whole story. */
export function mostShared(story: Story): number {
  return pairsOf(story).reduce((most, { scenes }) => Math.max(most, scenes.length), 0);
}

/** The greatest weight that a tie of the story can have as the window counts. */
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

type Pair = {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly scenes: readonly number[];
};

const pairs = new WeakMap<Story, readonly Pair[]>();

/** Everybody who ever shares a scene with somebody, with the scenes. Ids are made of the two people's, in order. */
function pairsOf(story: Story): readonly Pair[] {
  const known = pairs.get(story);
  if (known) return known;
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
  const all = [...shared.values()];
  pairs.set(story, all);
  return all;
}

/** The id of the tie between two characters, which no authored relation can have by accident. */
export function tieId(a: string, b: string): string {
  return TOGETHER + pairKey(a, b);
}

/** Whether an id is that of a tie. */
export function isTieId(id: string): boolean {
  return id.startsWith(TOGETHER);
}

const TOGETHER = 'together:';
