import { memoizeRecent } from './memoize.ts';

/** The most entries that all snapshots which are kept for good hold together, and those that were asked for lately. */
const MOST_KEPT = 400_000;
const MOST_RECENT = 200_000;

type Snapshots<T, Turn> = {
  readonly scenes: number;
  /** Of a scene (0-based). */
  readonly turnsOf: (scene: number) => readonly Turn[];
  /** What holds before the first scene. */
  readonly before: T;
  /** Entries of a snapshot. */
  readonly size: number;
  /** What holds after some turns, as a new object. */
  readonly after: (before: T, turns: readonly Turn[]) => T;
};

/**
 * What holds at the end of each scene (0-based). A snapshot is made when a scene is first asked for, from the nearest before it that
 * is kept, so a long story costs little until it is looked at.
 * Scenes between which nothing changes share one object.
 */
export function snapshots<T, Turn>({
  scenes,
  turnsOf,
  before,
  size,
  after,
}: Snapshots<T, Turn>): (scene: number) => T {
  const every = Math.max(1, Math.ceil((scenes * size) / MOST_KEPT));
  const changedUpTo = lastChanges(turnsOf);
  const recent = memoizeRecent<{ readonly snapshot: T }>(MOST_RECENT / (1 + size));
  /** Sparse, by the scene of the last change: those of every `every`-th scene. */
  const kept: ({ readonly snapshot: T } | undefined)[] = [];

  const made = (scene: number, from: number): { readonly snapshot: T } => {
    const known = from < 0 ? before : (kept[from]?.snapshot as T);
    if (scene === from) return { snapshot: known };
    const turns = Array.from({ length: scene - from }, (_, index) => turnsOf(from + 1 + index));
    return { snapshot: after(known, turns.flat()) };
  };
  /** The scene of the last change up to `scene` at which a snapshot is kept; -1 for what holds before the first. */
  const nearest = (scene: number): number => {
    for (let at = scene - (scene % every); at >= 0; at -= every) {
      const last = changedUpTo(at);
      if (last < 0 || kept[last]) return last;
    }
    return -1;
  };
  /** Keeps the snapshot from which those of the next scenes are made. */
  const keep = (scene: number): number => {
    const last = changedUpTo(scene - (scene % every));
    if (last >= 0) kept[last] ??= recent(last, () => made(last, nearest(last)));
    return last;
  };
  return (scene) => {
    const last = changedUpTo(scene);
    if (last < 0) return before;
    const from = keep(last);
    return (kept[last] ?? recent(last, () => made(last, from))).snapshot;
  };
}

/** The last scene up to a scene in which anything changes, or -1. */
function lastChanges(turnsOf: (scene: number) => readonly unknown[]): (scene: number) => number {
  const changed: number[] = [];
  return (scene) => {
    for (let at = changed.length; at <= scene; at++)
      changed.push(turnsOf(at).length > 0 ? at : (changed[at - 1] ?? -1));
    return changed[scene] as number;
  };
}
