import { useCallback, useEffect, useRef } from 'react';
import { useView, useViewStore } from '../../view/useView.ts';
import { AddPersonForm } from './AddPersonForm.tsx';
import { isMine } from './canEdit.ts';
import { uncoverPage } from './FormBeside.tsx';
import { MakeMineForm } from './MakeMineForm.tsx';
import { PartnerForm } from './PartnerForm.tsx';
import { personOnStage } from './places.ts';
import { RelateHandle } from './RelateHandle.tsx';
import { RelationCard } from './RelationCard.tsx';
import { SceneGrip } from './SceneGrip.tsx';
import { useEditKeys } from './useEditKeys.ts';

/** Editing on the picture: the handle at a person, the grip of a scene, keys, a double click, and the forms that they open. */
export default function PictureEdits() {
  const { set, getState } = useViewStore();
  const asked = useView((state) => state.asked);
  const mine = useView(isMine);
  const opener = useRef<HTMLElement>(undefined);
  useEditKeys();
  if (asked && !opener.current) opener.current = document.activeElement as HTMLElement;

  const close = useCallback(() => {
    const about = getState().asked;
    set({ asked: undefined });
    const person =
      about && 'from' in about && about.from !== undefined ? personOnStage(about.from) : undefined;
    const isThere = opener.current?.isConnected && opener.current !== document.body;
    uncoverPage();
    (isThere ? opener.current : person)?.focus();
    opener.current = undefined;
  }, [getState, set]);
  // With the mode ends what it has open.
  useEffect(() => () => set({ asked: undefined }), [set]);

  return (
    <>
      {!asked && <RelateHandle />}
      {!asked && mine && <SceneGrip />}
      {asked && !mine && <MakeMineForm asked={asked} close={close} />}
      {mine && asked?.type === 'person' && <AddPersonForm asked={asked} close={close} />}
      {mine && asked?.type === 'partner' && <PartnerForm from={asked.from} close={close} />}
      {mine && (asked?.type === 'begin' || asked?.type === 'change') && (
        <RelationCard key={JSON.stringify(asked)} asked={asked} close={close} />
      )}
    </>
  );
}
