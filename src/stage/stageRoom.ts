import { roomIn } from '../layout/room.ts';
import type { Room } from '../layout/types.ts';
import type { Lens } from '../lens/lens.ts';
import type { Story } from '../story/types.ts';
import type { StageSize } from './stageSize.ts';
import { rowsOf } from './timelineRows.ts';

/** CSS pixels at the foot of the stage for the legend and the zoom buttons, so that they cover no one. As in the style sheet. */
export const FOOT = 44;

/** The room for which a layout is made on a stage of `width` by `height` CSS pixels. */
export function stageRoom(width: number, height: number): Room {
  return roomIn(width, height - FOOT);
}

/** The room that a story will have on the stage: the rows below its timeline, which lies below the stage, may be others. */
export function roomFor({ width, height, row }: StageSize, story: Story, order: Lens['order']): Room {
  return stageRoom(width, height - row * rowsOf(story, order).length);
}
