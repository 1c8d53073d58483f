import { BiographyDialog } from './biography/BiographyDialog.tsx';
import { useKeptFocus } from './focus/useKeptFocus.ts';
import { Presenting } from './fullScreen/Presenting.tsx';
import { Hints } from './hints/Hints.tsx';
import { Announcer } from './notices/Announcer.tsx';
import { Said } from './notices/Said.tsx';

/** The parts of the screen that are invisible at first. They are loaded after the first picture. */
export default function AfterFirstPicture() {
  useKeptFocus();
  return (
    <>
      <Announcer />
      <Said />
      <BiographyDialog />
      <Hints />
      <Presenting />
    </>
  );
}
