import { Suspense, useMemo } from 'react';
import { lazyPart } from '../../stage/lazyPart.tsx';
import { useView } from '../../view/useView.ts';
import { singleKey } from '../shortcuts.ts';
import { useApp } from '../useApp.ts';
import { useKeys } from '../useKeys.ts';

const FullScreen = lazyPart(() => import('./FullScreen.tsx'));
const Help = lazyPart(() => import('./Help.tsx'));

/** The full screen at F, and at ? the list of keys with the legend. Loaded after the first picture. */
export function Presenting() {
  const { view } = useApp();
  const fullScreen = useView((state) => state.fullScreen);
  const help = useView((state) => state.help);
  useKeys(
    useMemo(
      () => ({
        f: singleKey(view, () => view.apply(({ fullScreen }) => ({ fullScreen: !fullScreen }))),
        'Shift+?': singleKey(view, () => view.set({ help: true })),
      }),
      [view],
    ),
  );
  return (
    <Suspense>
      {fullScreen && <FullScreen />}
      {help && <Help />}
    </Suspense>
  );
}
