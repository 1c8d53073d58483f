import { useEffect, useState } from 'react';
import { EXPORT_ROOM, isSameRoom } from '../../layout/room.ts';
import type { Layout } from '../../layout/types.ts';
import { footprintsOf } from '../../picture/marks/people/footprint.ts';
import { theLayout, theStory } from '../../view/selectors.ts';
import { useView } from '../../view/useView.ts';

/** A layout in the room of exports: that of the stage, or a separate one if its room is another. Undefined until it is ready. */
export function useWideLayout(): Layout | undefined {
  const story = useView(theStory);
  const pins = useView((state) => state.pins);
  const continuity = useView((state) => state.continuity);
  const wide = useView((state) => isSameRoom(state.room, EXPORT_ROOM));
  const staged = useView(theLayout);
  const [own, setOwn] = useState<Layout>();

  useEffect(() => {
    if (wide) return;
    let ended = false;
    void import('../../layout/layOut.ts').then(({ layOut }) => {
      if (!ended)
        setOwn(layOut(story, footprintsOf(story, EXPORT_ROOM), { room: EXPORT_ROOM, pins, continuity }));
    });
    return () => {
      ended = true;
    };
  }, [wide, story, pins, continuity]);

  return wide ? staged : own;
}
