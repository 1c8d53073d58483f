import { isSameRoom } from '../layout/room.ts';
import { SETTINGS as LAYOUT } from '../layout/settings.ts';
import type { Layout, Room } from '../layout/types.ts';
import { applyDefaultLens } from '../lens/lens.ts';
import { WHOLE } from '../picture/camera.ts';
import type { WholeStory } from '../story/types.ts';
import { asOpened } from './asOpened.ts';
import type { LayoutPhase } from './layoutPhase.ts';
import type { Step, StoryDocument } from './viewState.ts';

/** Opens another story. `layout` is used if it is for the room of the stage. */
export function openStory(story: WholeStory, layout?: Layout): Step {
  return openDocument(asOpened(story), layout);
}

/**
 * Opens a story with what the reader has made of it, kept under the key `own`; `layout` as for `openStory`.
 *
 * @param ownRoom the room that the stage will have with this story, where that is known
 */
export function openDocument(document: StoryDocument, layout?: Layout, own?: string, ownRoom?: Room): Step {
  return ({ room: before }) => {
    const room = ownRoom ?? before;
    return {
      ...applyDefaultLens(document.whole),
      ...document,
      homes: document.homes,
      own,
      time: 0,
      scene: 0,
      textScene: 0,
      camera: WHOLE,
      selection: undefined,
      compare: undefined,
      guide: undefined,
      strip: '',
      biography: undefined,
      drawn: undefined,
      pointing: undefined,
      hovered: undefined,
      pointed: undefined,
      labelPage: undefined,
      guarded: false,
      hiddenKinds: new Set(),
      pins: [],
      continuity: LAYOUT.continuity,
      showLater: false,
      playing: false,
      // A notice is about the previous story.
      notice: undefined,
      room,
      layout: shownAtFirst(layout && isSameRoom(layout, room) ? layout : undefined),
    };
  };
}

function shownAtFirst(layout: Layout | undefined): LayoutPhase {
  return layout && !layout.preview ? { type: 'ready', layout } : { type: 'waiting', layout };
}
