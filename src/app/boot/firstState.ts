import { SETTINGS } from '../../layout/settings.ts';
import type { Room } from '../../layout/types.ts';
import { applyLens, defaultLens } from '../../lens/lens.ts';
import { WHOLE } from '../../picture/camera.ts';
import type { WholeStory } from '../../story/types.ts';
import { readAddress } from '../../view/address.ts';
import type { LayoutPhase, ViewState } from '../../view/viewState.ts';
import { shippedLayout } from './shippedStories.ts';

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
    room: reader.room,
    layout: knownLayout(story, reader.room, view),
    playing: false,
    speed: 1,
    loop: false,
    singleKeys: reader.singleKeys,
    notice,
  };
}

/** The layout that ships with a story, unless the address asks for something that changes it. */
function knownLayout(
  story: WholeStory,
  room: Room,
  { lens, pins, continuity }: Pick<ViewState, 'lens' | 'pins' | 'continuity'>,
): LayoutPhase {
  const layout = shippedLayout(story, room);
  const first =
    pins.length === 0 &&
    continuity === SETTINGS.continuity &&
    JSON.stringify(lens) === JSON.stringify(defaultLens(story));
  return layout && first ? { type: 'ready', layout } : { type: 'waiting', layout: undefined };
}
