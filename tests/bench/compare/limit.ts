/** That something took longer than it was given. */
export class TooLong extends Error {}

/** That a page cannot show a story at all. */
export class CannotShow extends Error {}

/** Waits no longer than so many seconds; what was waited for goes on regardless, so its page is of no use any more. */
export async function within<T>(seconds: number, what: string, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooLong(`did not finish ${what} in ${seconds} s`)), 1000 * seconds);
  });
  try {
    return await Promise.race([promise, limit]);
  } finally {
    clearTimeout(timer);
    // Closing the page breaks off what is still going on; nobody waits for it.
    promise.catch(() => {});
  }
}
