import { roomIn } from '../layout/room.ts';
import type { Room } from '../layout/types.ts';

/** CSS pixels at the foot of the stage for the legend and the zoom buttons, so that they cover no one. As in the style sheet. */
const FOOT = 44;

/** The room of the picture on a stage of `width` by `height` CSS pixels. */
export function stageRoom(width: number, height: number): Room {
  return roomIn(width, height - FOOT);
}
