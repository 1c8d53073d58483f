import { EXPORT_ROOM } from '../../src/layout/room.ts';
import { SETTINGS } from '../../src/layout/settings.ts';
import { applyDefaultLens } from '../../src/lens/lens.ts';
import { WHOLE } from '../../src/picture/camera.ts';
import type { WholeStory } from '../../src/story/types.ts';
import type { ViewState } from '../../src/view/viewState.ts';
import { smallStory } from '../story/cast.ts';

/** The view of a story that has just been opened. */
export function opened(story: WholeStory = smallStory): ViewState {
  return {
    ...applyDefaultLens(story),
    original: story,
    typed: undefined,
    edits: [],
    own: undefined,
    past: [],
    future: [],
    time: 0,
    scene: 0,
    textScene: 0,
    camera: WHOLE,
    jumps: 0,
    selection: undefined,
    compare: undefined,
    biography: undefined,
    hovered: undefined,
    pointed: undefined,
    labelPage: undefined,
    view: 'graph',
    editing: false,
    curve: 'change',
    guarded: false,
    strip: '',
    language: 'en',
    theme: 'system',
    supporting: false,
    hiddenKinds: new Set(),
    showLater: false,
    pins: [],
    continuity: SETTINGS.continuity,
    room: EXPORT_ROOM,
    layout: { type: 'waiting', layout: undefined },
    playing: false,
    speed: 1,
    loop: false,
    singleKeys: true,
    notice: undefined,
  };
}
