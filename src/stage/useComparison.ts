import { useEffect, useState } from 'react';
import type { comparisonOf } from '../picture/comparison.ts';

/**
 * What draws two scenes in one picture, which is loaded when the reader first compares; undefined while nothing is compared and
 * until it is there. Throws in a render where it cannot be loaded.
 */
export function useComparison(comparing: boolean): typeof comparisonOf | undefined {
  const [draw, setDraw] = useState<() => typeof comparisonOf>();
  useEffect(() => {
    if (!comparing) return;
    let ended = false;
    const show = (loaded: () => typeof comparisonOf) => !ended && setDraw(() => loaded);
    import('../picture/comparison.ts').then(
      (module) => show(() => module.comparisonOf),
      (error) =>
        show(() => {
          throw error;
        }),
    );
    return () => {
      ended = true;
    };
  }, [comparing]);
  return comparing ? draw?.() : undefined;
}
