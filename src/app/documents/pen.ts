/** Which tab may write a story: one at a time, by a lock of the browser. */
export type Pen = {
  /** Takes it from the tab that has it. */
  readonly take: () => void;
  readonly stop: () => void;
};

type Calls = {
  /** This tab may write, from now on. */
  readonly onHeld: () => void;
  /** Another tab may, until it is closed, opens another story, or gives it up. */
  readonly onElsewhere: () => void;
};

/**
 * Asks for the lock of a story, and waits for it while another tab has it. Where the browser has no locks, as on a page without
 * https, every tab may write, and only what each has read tells them apart.
 */
export function askForPen(key: string, { onHeld, onElsewhere }: Calls): Pen {
  const locks: LockManager | undefined = navigator.locks;
  const name = `throughline-story-${key}`;
  let isOver = false;
  let give = () => {};
  let waiting = new AbortController();

  const hold = () => {
    if (isOver) return undefined;
    const held = new Promise<void>((resolve) => {
      give = resolve;
    });
    onHeld();
    return held;
  };
  /** Ends when the lock is given up, was taken by another tab, or is not free where that was asked for. */
  const ask = async (options: LockOptions) => {
    let isFree = true;
    try {
      await locks.request(name, options, (lock) => {
        isFree = lock !== null;
        return isFree ? hold() : undefined;
      });
    } catch (error) {
      if (options.signal?.aborted || isOver) return;
      // A page of no origin may not ask.
      if ((error as Error).name !== 'AbortError') return onHeld();
      isFree = false;
    }
    if (isFree || isOver) return;
    onElsewhere();
    waiting = new AbortController();
    void ask({ signal: waiting.signal });
  };

  if (locks) void ask({ ifAvailable: true });
  else onHeld();
  return {
    take: () => {
      waiting.abort();
      void ask({ steal: true });
    },
    stop: () => {
      isOver = true;
      waiting.abort();
      give();
    },
  };
}
