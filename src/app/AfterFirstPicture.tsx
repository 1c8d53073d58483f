import { Suspense, useEffect } from 'react';
import { lazyPart } from '../stage/lazyPart.tsx';
import { useView } from '../view/useView.ts';
import { startAddress } from './addressOwner.ts';
import { BiographyDialog } from './biography/BiographyDialog.tsx';
import { LostStories } from './documents/LostStories.tsx';
import { usePaste } from './files/usePaste.ts';
import { FirstVisit } from './firstVisit/FirstVisit.tsx';
import { useKeptFocus } from './focus/useKeptFocus.ts';
import { useSeenFocus } from './focus/useSeenFocus.ts';
import { Presenting } from './fullScreen/Presenting.tsx';
import { GuideKey } from './guide/GuideKey.tsx';
import { Hints } from './hints/Hints.tsx';
import { Announcer } from './notices/Announcer.tsx';
import { Said } from './notices/Said.tsx';
import { useShortcuts } from './shortcuts.ts';
import { useApp } from './useApp.ts';

const PictureEdits = lazyPart(() => import('./edit/PictureEdits.tsx'));

/** The parts of the app that do not show at first: keys, the address, and what comes and goes. They are loaded after the first picture. */
export default function AfterFirstPicture() {
  useShortcuts();
  useAddress();
  useKeptFocus();
  useSeenFocus();
  usePaste();
  const { earlyKeys } = useApp();
  // All that listens for keys is there, and has had those.
  useEffect(earlyKeys.stop, [earlyKeys]);
  const editing = useView((state) => state.editing);
  const lost = useView((state) => state.lost);
  return (
    <>
      <Announcer />
      <Said />
      <BiographyDialog />
      <GuideKey />
      <FirstVisit />
      <Hints />
      <Presenting />
      {editing && (
        <Suspense>
          <PictureEdits />
        </Suspense>
      )}
      {lost && <LostStories lost={lost} />}
    </>
  );
}

/** Keeps the page's address and the view in step, if the app owns the page. */
function useAddress(): void {
  const { view, address } = useApp();
  useEffect(() => address && startAddress(view, address), [view, address]);
}
