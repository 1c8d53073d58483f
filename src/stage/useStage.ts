import { createContext, useContext } from 'react';
import type { Media } from './media.ts';
import type { Playback } from './time/playback.ts';

/** What the stage needs beside the view. */
export type StageContextValue = { readonly media: Media; readonly playback: Playback };

export const StageContext = createContext<StageContextValue | undefined>(undefined);

/** @throws where no `StageContext` is provided */
export function useStage(): StageContextValue {
  const value = useContext(StageContext);
  if (!value) throw new Error('There is no stage around this component.');
  return value;
}
