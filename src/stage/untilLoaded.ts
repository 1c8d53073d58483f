/** Milliseconds until it is asked for again: at first, and at most. */
const PAUSE = { first: 2000, most: 60_000 } as const;

/**
 * Loads code that has no place on the screen where it could say that it is missing, such as gestures. What does not come is asked for
 * again, ever more slowly.
 */
export async function untilLoaded<Code>(
  load: () => Promise<Code>,
  pause: number = PAUSE.first,
): Promise<Code> {
  try {
    return await load();
  } catch {
    await new Promise((resolve) => setTimeout(resolve, pause));
    return untilLoaded(load, Math.min(2 * pause, PAUSE.most));
  }
}
