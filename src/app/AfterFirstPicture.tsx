import { BiographyDialog } from './biography/BiographyDialog.tsx';
import { DropTarget } from './files/DropTarget.tsx';
import { Announcer } from './notices/Announcer.tsx';
import { useShortcuts } from './shortcuts.ts';

/** What is invisible at first, and the keys. Loaded after the first picture. */
export default function AfterFirstPicture() {
  useShortcuts();
  return (
    <>
      <DropTarget />
      <Announcer />
      <BiographyDialog />
    </>
  );
}
