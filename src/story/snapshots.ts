import { memoizeRecent } from './memoize.ts';

/** The most entries that all snapshots which are kept for good hold together, and those that were asked for lately. */
const MOST_KEPT = 400_000;
const MOST_RECENT = 200_000;

type Snapshots<T, Turn> = {
  /** Entries of a snapshot. */
  readonly size: number;
  /** What holds after some turns, as a new object. */
  readonly after: (before: T, turns: readonly Turn[]) => T;
};

/**
 * What holds at the end of each scene (0-based), from the turns of all scenes and what holds before the first. A snapshot is made
 * when a scene is first asked for, from the nearest before it that is kept, so a long story costs little until it is looked at.
 * Scenes between which nothing changes share one object.
 */
export function snapshots<T, Turn>(
  turns: readonly (readonly Turn[])[],
  before: T,
  { size, after }: Snapshots<T, Turn>,
): (scene: number) => T {
  const every = Math.max(1, Math.ceil((turns.length * size) / MOST_KEPT));
  const changed = changedUpTo(turns);
  const recent = memoizeRecent<{ readonly snapshot: T }>(MOST_RECENT / (1 + size));
  /** Sparse, by the scene of the last change: those of every `every`-th scene. */
  const kept: ({ readonly snapshot: T } | undefined)[] = [];

  const made = (scene: number, from: number): { readonly snapshot: T } => {
    const known = from < 0 ? before : (kept[from]?.snapshot as T);
    return scene === from
      ? { snapshot: known }
      : { snapshot: after(known, turns.slice(from + 1, scene + 1).flat()) };
  };
  /** The scene of the last change up to `scene` at which a snapshot is kept; -1 for what holds before the first. */
  const nearest = (scene: number): number => {
    for (let at = scene - (scene % every); at >= 0; at -= every) {
      const last = changed[at] as number;
      if (last < 0 || kept[last]) return last;
    }
    return -1;
  };
  /** Keeps the snapshot from which those of the next scenes are made. */
  const keep = (scene: number): number => {
    const last = changed[scene - (scene % every)] as number;
    if (last >= 0) kept[last] ??= recent(last, () => made(last, nearest(last)));
    return last;
  };
  return (scene) => {
    const last = changed[scene] as number;
    if (last < 0) return before;
    const from = keep(last);
    return (kept[last] ?? recent(last, () => made(last, from))).snapshot;
  };
}

/** By scene, the last scene up to it in which anything changes, or -1. */
function changedUpTo(turns: readonly (readonly unknown[])[]): Int32Array {
  const changed = new Int32Array(turns.length);
  let last = -1;
  for (const [scene, { length }] of turns.entries()) {
    if (length > 0) last = scene;
    changed[scene] = last;
  }
  return changed;
}
