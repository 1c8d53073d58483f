/** Something took longer than its limit. */
export class TooLong extends Error {}

/** A page cannot show a story at all. */
export class CannotShow extends Error {}

/** Waits at most that many seconds. The promise goes on regardless, so its page cannot be used afterwards. @throws TooLong */
export async function within<T>(seconds: number, what: string, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooLong(`did not finish ${what} in ${seconds} s`)), 1000 * seconds);
  });
  try {
    return await Promise.race([promise, limit]);
  } finally {
    clearTimeout(timer);
    // Closing the page rejects a promise that is still pending; no one awaits it any more.
    promise.catch(() => {});
  }
}
