import { useMemo } from 'react';
import type { Layout, Room } from '../../layout/types.ts';
import { footprintsOf } from '../../picture/marks/people/footprint.ts';
import type { LayoutRequest } from '../../stage/layout/layoutRequest.ts';
import { LAYOUT } from '../../stage/layout/layoutWork.ts';
import { theStory } from '../../view/selectors.ts';
import { useView } from '../../view/useView.ts';
import { type Asked, useAnswer } from '../useAnswer.ts';

/** The layout of the story in a room of `width` by `height` pixels, which a worker makes. */
export function useLayoutIn({ width, height }: Room): Asked<LayoutRequest, Layout> {
  const story = useView(theStory);
  const pins = useView((state) => state.pins);
  const continuity = useView((state) => state.continuity);
  const request = useMemo((): LayoutRequest => {
    const room = { width, height };
    return { story, footprints: footprintsOf(story, room), options: { room, pins, continuity } };
  }, [story, width, height, pins, continuity]);
  return useAnswer(LAYOUT, request);
}
