import { useEffect, useEffectEvent } from 'react';

/** Milliseconds: after the first picture, but before a reader can have opened what is loaded. */
const SOON = 50;

/** Calls `load` once, soon after the first picture. */
export function useSoon(load: () => void): void {
  const loaded = useEffectEvent(load);
  useEffect(() => {
    const timer = setTimeout(loaded, SOON);
    return () => clearTimeout(timer);
  }, []);
}
