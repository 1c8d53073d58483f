import { useEffect, useState } from 'react';
import type { onStage } from './twoScenes.ts';
import { untilLoaded } from './untilLoaded.ts';

/**
 * What shows two scenes on the stage, which is loaded when the reader first compares; undefined while nothing is compared and
 * until it is there.
 */
export function useComparison(comparing: boolean): typeof onStage | undefined {
  const [show, setShow] = useState<typeof onStage>();
  useEffect(() => {
    if (!comparing) return;
    let ended = false;
    void untilLoaded(() => import('./twoScenes.ts')).then((module) => {
      if (!ended) setShow(() => module.onStage);
    });
    return () => {
      ended = true;
    };
  }, [comparing]);
  return comparing ? show : undefined;
}
