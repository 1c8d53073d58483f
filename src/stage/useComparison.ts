import { useEffect, useState } from 'react';
import type { onStage } from './twoScenes.ts';

/**
 * What shows two scenes on the stage, which is loaded when the reader first compares; undefined while nothing is compared and
 * until it is there. Throws in a render where it cannot be loaded.
 */
export function useComparison(comparing: boolean): typeof onStage | undefined {
  const [show, setShow] = useState<() => typeof onStage>();
  useEffect(() => {
    if (!comparing) return;
    let ended = false;
    const set = (loaded: () => typeof onStage) => !ended && setShow(() => loaded);
    import('./twoScenes.ts').then(
      (module) => set(() => module.onStage),
      (error) =>
        set(() => {
          throw error;
        }),
    );
    return () => {
      ended = true;
    };
  }, [comparing]);
  return comparing ? show?.() : undefined;
}
