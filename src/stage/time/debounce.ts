/**
 * Calls `then` once nothing has stirred for `delay` ms. What stirs in every frame starts no timer in every frame: the
 * one that runs looks, when it is due, how long it has been quiet.
 */
export function debounce(delay: number, then: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stirred = 0;
  const look = () => {
    const left = stirred + delay - performance.now();
    timer = left > 0 ? setTimeout(look, left) : undefined;
    if (!timer) then();
  };
  return {
    stir() {
      stirred = performance.now();
      timer ??= setTimeout(look, delay);
    },
    /** Whether something has stirred and it has not been quiet since. */
    isWaiting: () => timer !== undefined,
    stop() {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
