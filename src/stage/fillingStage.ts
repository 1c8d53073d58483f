import { isSameRoom, roomIn } from '../layout/room.ts';
import type { Layout, Room } from '../layout/types.ts';
import { spreadOver } from '../picture/zoomedLayout.ts';
import type { Story } from '../story/types.ts';
import { FOOT } from './stageRoom.ts';

/** A layout that was made for a stage, spread over all of it; any other one as it is. */
export function fillingStage(story: Story, layout: Layout, { width, height }: Room): Layout {
  const whole = { width, height: height - FOOT };
  return isSameRoom(layout, roomIn(whole.width, whole.height)) &&
    whole.width >= layout.width &&
    whole.height >= layout.height
    ? spreadOver(story, layout, whole)
    : layout;
}
