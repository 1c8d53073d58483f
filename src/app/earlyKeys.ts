/** Keys that are pressed before the code that listens for them has come (`useKeys`). */
export type EarlyKeys = {
  readonly pressed: readonly KeyboardEvent[];
  /** Forgets them, and keeps no more. */
  readonly stop: () => void;
};

/** Keeps the keys that are pressed from now on. */
export function keepEarlyKeys(events: GlobalEventHandlers | undefined): EarlyKeys {
  const pressed: KeyboardEvent[] = [];
  const keep = (event: KeyboardEvent) => void pressed.push(event);
  events?.addEventListener('keydown', keep);
  return {
    pressed,
    stop: () => {
      events?.removeEventListener('keydown', keep);
      pressed.length = 0;
    },
  };
}
