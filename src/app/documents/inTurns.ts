/** Work that is done again for what comes while it is being done, never twice at once. */
export type Turns = {
  /** Does it, or does it again after that. Resolves when nothing is to be done. */
  readonly run: () => Promise<void>;
  /** Does it after some milliseconds, unless that is planned already. */
  readonly later: (milliseconds: number) => void;
  /** Resolves when it is not being done. */
  readonly rest: () => Promise<void>;
  /** Forgets what is planned. */
  readonly cancel: () => void;
};

/** @param work never rejects */
export function inTurns(work: () => Promise<void>): Turns {
  let working: Promise<void> | undefined;
  let isAgain = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const all = async () => {
    do {
      isAgain = false;
      await work();
    } while (isAgain);
    working = undefined;
  };
  const run = () => {
    if (working) isAgain = true;
    else {
      cancel();
      working = all();
    }
    return working as Promise<void>;
  };
  return {
    run,
    later: (milliseconds) => {
      timer ??= setTimeout(() => void run(), milliseconds);
    },
    rest: async () => working,
    cancel,
  };
}
