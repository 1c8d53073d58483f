import { roomIn } from '../layout/room.ts';
import type { Room } from '../layout/types.ts';

/** CSS pixels at the foot of the stage for the legend and the zoom buttons, so that they cover no one. As in the style sheet. */
export const FOOT = 44;

/** The room for which a layout is made on a stage of `width` by `height` CSS pixels. */
export function stageRoom(width: number, height: number): Room {
  return roomIn(width, height - FOOT);
}
