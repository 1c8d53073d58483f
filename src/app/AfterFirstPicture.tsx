import { BiographyDialog } from './biography/BiographyDialog.tsx';
import { Presenting } from './fullScreen/Presenting.tsx';
import { Hints } from './hints/Hints.tsx';
import { Announcer } from './notices/Announcer.tsx';

/** The parts of the screen that are invisible at first. They are loaded after the first picture. */
export default function AfterFirstPicture() {
  return (
    <>
      <Announcer />
      <BiographyDialog />
      <Hints />
      <Presenting />
    </>
  );
}
