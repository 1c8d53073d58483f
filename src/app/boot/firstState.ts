import { applyLens } from '../../lens/lens.ts';
import { WHOLE } from '../../picture/camera.ts';
import type { Asked } from '../../view/address.ts';
import { firstView } from '../../view/firstView.ts';
import type { StoryDocument, ViewState } from '../../view/viewState.ts';

/** The first state of the view: what the address asks for, if it does, with the defaults of a new visit for the rest. */
export function firstState(
  document: StoryDocument,
  asked: Asked | undefined,
  reader: Pick<ViewState, 'language' | 'theme' | 'singleKeys' | 'guarded' | 'room'> & {
    own?: string | undefined;
  },
): ViewState {
  const { whole } = document;
  const view = asked?.view ?? firstView(whole, reader);
  return {
    guarded: reader.guarded,
    own: reader.own,
    ...applyLens(whole, view.lens, view.tieWindow),
    ...document,
    ...view,
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
    notice: asked?.notice,
  };
}
