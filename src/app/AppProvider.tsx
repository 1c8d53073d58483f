import { type ReactNode, useMemo } from 'react';
import { StageContext } from '../stage/useStage.ts';
import { ViewContext } from '../view/useView.ts';
import type { AppServices } from './boot/createApp.ts';
import { AppContext } from './useApp.ts';

/** Provides an app's services to its components: to those of view and stage only the ones they may know. */
export function AppProvider({ services, children }: { services: AppServices; children: ReactNode }) {
  const { view, rendered, words, media, playback } = services;
  const viewed = useMemo(() => ({ view, rendered, words }), [view, rendered, words]);
  const staged = useMemo(() => ({ media, playback }), [media, playback]);
  return (
    <AppContext value={services}>
      <ViewContext value={viewed}>
        <StageContext value={staged}>{children}</StageContext>
      </ViewContext>
    </AppContext>
  );
}
