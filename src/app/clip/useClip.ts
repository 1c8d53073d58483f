import { useRef, useState } from 'react';
import { loaded } from '../../stage/loaded.ts';
import { useViewStore } from '../../view/useView.ts';
import type { Shown } from '../files/exportPicture.ts';
import { notExported } from '../files/notExported.ts';
import type { ClipRange } from './clipTimes.ts';

/** The clip that is being written, if one is. */
export type Clip = {
  /** How much of it is written: 0 … 1. */
  readonly share: number | undefined;
  /** Whether the browser turned out to be unable to write one. */
  readonly isUnsupported: boolean;
  readonly save: (shown: Shown, range: ClipRange) => Promise<void>;
  readonly cancel: () => void;
};

export function useClip(): Clip {
  const { set } = useViewStore();
  const [share, setShare] = useState<number>();
  const [isUnsupported, setUnsupported] = useState(false);
  const abort = useRef<AbortController>(undefined);
  return {
    share,
    isUnsupported,
    async save(shown, range) {
      abort.current = new AbortController();
      const { signal } = abort.current;
      setShare(0);
      try {
        const { saveClip } = await loaded(import('./saveClip.ts'));
        const notice = await saveClip({ shown, range, onProgress: setShare, signal });
        if (notice === 'unsupported') setUnsupported(true);
        else if (notice) set({ notice });
      } catch (error) {
        set({ notice: notExported(error) });
      }
      setShare(undefined);
    },
    cancel: () => abort.current?.abort(),
  };
}
