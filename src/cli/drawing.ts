import { layOut } from '../layout/layOut.ts';
import { EXPORT_ROOM } from '../layout/room.ts';
import type { Layout, Room } from '../layout/types.ts';
import { applyDefaultLens } from '../lens/lens.ts';
import { footprintsOf } from '../picture/marks/people/footprint.ts';
import type { PictureOptions } from '../picture/types.ts';
import type { Story } from '../story/types.ts';
import { type Call, continuityOf, onlyStory, styleOf } from './call.ts';
import type { Output } from './output.ts';
import { open } from './stories.ts';

export type Drawing = {
  /** The part of the story that the app first shows. */
  readonly story: Story;
  readonly options: PictureOptions;
  /** Costs as much as laying out the whole story; called once the rest of the call is known to be right. */
  readonly layout: (room?: Room) => Layout;
};

/** The story of a call as the app first shows it: default lens, principal characters, no pins, nothing hidden. */
export function drawingFor(call: Call, command: string, output: Output): Drawing {
  const { story, tieWindow } = applyDefaultLens(open(onlyStory(call, command), call, output));
  const continuity = continuityOf(call.options);
  const options = {
    ...styleOf(call.options),
    supporting: false,
    hiddenKinds: new Set<never>(),
    pins: [],
    tieWindow,
  };
  return {
    story,
    options,
    layout: (room = EXPORT_ROOM) => layOut(story, footprintsOf(story, room), { room, continuity }),
  };
}
