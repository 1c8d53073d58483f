import { Suspense } from 'react';
import { lazyPart } from '../stage/lazyPart.tsx';
import { useView } from '../view/useView.ts';
import { BiographyDialog } from './biography/BiographyDialog.tsx';
import { LostStories } from './documents/LostStories.tsx';
import { canEdit } from './edit/canEdit.ts';
import { FirstVisit } from './firstVisit/FirstVisit.tsx';
import { useKeptFocus } from './focus/useKeptFocus.ts';
import { Presenting } from './fullScreen/Presenting.tsx';
import { GuideKey } from './guide/GuideKey.tsx';
import { Hints } from './hints/Hints.tsx';
import { Announcer } from './notices/Announcer.tsx';
import { Said } from './notices/Said.tsx';

const PictureEdits = lazyPart(() => import('./edit/PictureEdits.tsx'));

/** The parts of the screen that are invisible at first. They are loaded after the first picture. */
export default function AfterFirstPicture() {
  useKeptFocus();
  const isMine = useView(canEdit);
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
      {isMine && (
        <Suspense>
          <PictureEdits />
        </Suspense>
      )}
      {lost && <LostStories lost={lost} />}
    </>
  );
}
