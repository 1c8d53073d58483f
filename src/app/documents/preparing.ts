let running = 0;
let endedAt = Number.NEGATIVE_INFINITY;

/** Notes that the page itself is at work on what is to be stored, such as the text of a large story: meanwhile the browser is asked nothing. */
export async function preparing<Made>(work: Promise<Made>): Promise<Made> {
  running++;
  try {
    return await work;
  } finally {
    running--;
    endedAt = performance.now();
  }
}

/** Milliseconds since the page was at such work; 0 while it is. */
export const sincePrepared = () => (running > 0 ? 0 : performance.now() - endedAt);
