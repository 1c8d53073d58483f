import { isSameRoom, roomIn } from '../layout/room.ts';
import type { Layout, Room } from '../layout/types.ts';
import { spreadOver } from '../picture/zoomedLayout.ts';
import type { Story } from '../story/types.ts';

/** CSS pixels at the foot of the stage for the legend and the zoom buttons, so that they cover no one. As in the style sheet. */
const FOOT = 44;

/** The room for which a layout is made on a stage of `width` by `height` CSS pixels. */
export function stageRoom(width: number, height: number): Room {
  return roomIn(width, height - FOOT);
}

/** A layout that was made for a stage, spread over all of it; any other one as it is. */
export function fillingStage(story: Story, layout: Layout, { width, height }: Room): Layout {
  const whole = { width, height: height - FOOT };
  return isSameRoom(layout, roomIn(whole.width, whole.height)) &&
    whole.width >= layout.width &&
    whole.height >= layout.height
    ? spreadOver(story, layout, whole)
    : layout;
}
