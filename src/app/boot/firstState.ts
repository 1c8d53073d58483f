import { applyLens } from '../../lens/lens.ts';
import { WHOLE } from '../../picture/camera.ts';
import type { WholeStory } from '../../story/types.ts';
import { readAddress } from '../../view/address.ts';
import type { ViewState } from '../../view/viewState.ts';

/** The first state of the view: what the address (`search`) asks for, with the defaults of a new visit for the rest. */
export function firstState(
  story: WholeStory,
  search: string,
  reader: Pick<ViewState, 'language' | 'theme' | 'singleKeys' | 'guarded' | 'room'>,
): ViewState {
  const { view, notice } = readAddress(search, story, reader);
  return {
    guarded: reader.guarded,
    ...applyLens(story, view.lens, view.tieWindow),
    ...view,
    past: [],
    future: [],
    time: view.scene,
    textScene: view.scene,
    camera: WHOLE,
    jumps: 0,
    hovered: undefined,
    pointed: undefined,
    labelPage: undefined,
    room: reader.room,
    layout: { type: 'waiting', layout: undefined },
    playing: false,
    speed: 1,
    loop: false,
    singleKeys: reader.singleKeys,
    notice,
  };
}
