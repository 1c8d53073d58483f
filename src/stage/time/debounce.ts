/**
 * Calls `then` once, `delay` ms after the last `restart`. One timer runs at a time, and restarting it is cheap enough for
 * every frame: when it fires, it checks how long ago the last restart was.
 */
export function debounce(delay: number, then: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = 0;
  const check = () => {
    const left = last + delay - performance.now();
    timer = left > 0 ? setTimeout(check, left) : undefined;
    if (!timer) then();
  };
  return {
    restart() {
      last = performance.now();
      timer ??= setTimeout(check, delay);
    },
    isWaiting: () => timer !== undefined,
    cancel() {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
