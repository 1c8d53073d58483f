import { roomIn } from '../layout/room.ts';
import type { Room } from '../layout/types.ts';
import type { Lens } from '../lens/lens.ts';
import type { Story } from '../story/types.ts';
import { rowsOf } from './timelineRows.ts';

/** CSS pixels at the foot of the stage for the legend and the zoom buttons, so that they cover no one. As in the style sheet. */
export const FOOT = 44;

/** CSS pixels of a row below the timeline. As in its style sheet. */
const ROW = 14;

/** The stage of a story without rows below the timeline, and what each row takes from its height, in CSS pixels. */
export type StageSize = { readonly width: number; readonly height: number; readonly row: number };

/** The room for which a layout is made on a stage of `width` by `height` CSS pixels. */
export function stageRoom(width: number, height: number): Room {
  return roomIn(width, height - FOOT);
}

/** The room that a story will have on the stage: the rows below its timeline, which lies below the stage, may be others. */
export function roomFor({ width, height, row }: StageSize, story: Story, order: Lens['order']): Room {
  return stageRoom(width, height - row * rowsOf(story, order).length);
}

/** Measures the stage that is shown in `page`; undefined where there is none. */
export function stageSize(page: ParentNode): StageSize | undefined {
  const stage = page.querySelector('[data-stage]');
  if (!stage || stage.clientHeight === 0) return undefined;
  const rows = page.querySelector<HTMLElement>('[data-rows]');
  // In a low or narrow window they are not displayed.
  const row = rows && rows.offsetHeight > 0 ? ROW : 0;
  const { clientWidth: width, clientHeight } = stage;
  return { width, height: clientHeight + row * (rows?.childElementCount ?? 0), row };
}
