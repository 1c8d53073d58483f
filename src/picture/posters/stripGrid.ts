import type { Room } from '../../layout/types.ts';

/** The width of an exported filmstrip, in picture units, and the margin at its sides. */
export const STRIP_WIDTH = 1240;
export const STRIP_MARGIN = 28;
/** Between two pictures. */
export const STRIP_GAP = 18;

/** Pictures are at least so wide, in picture units, so that names and labels have room in their full size. */
const LEAST_TILE = 380;
const MOST_TILE = 620;
/** Height as a share of the width. */
const SHAPE = 0.74;
/** Pictures grow in steps, so that a window that is resized needs few layouts. */
const STEP = 20;

/** The room of each of so many pictures on a sheet of this width: few pictures are large, many as small as names allow. */
export function tileRoom(width: number, pictures: number): Room {
  const inner = width - 2 * STRIP_MARGIN;
  const tileIn = (columns: number) => (inner - (columns - 1) * STRIP_GAP) / columns;
  const enough = Math.max(1, Math.ceil(Math.sqrt(pictures)));
  let columns = 1;
  while (columns < enough && tileIn(columns + 1) >= LEAST_TILE) columns++;
  const tile = Math.max(STEP, Math.floor(Math.min(MOST_TILE, tileIn(columns)) / STEP) * STEP);
  return { width: tile, height: Math.round((tile * SHAPE) / STEP) * STEP };
}

/** How many pictures of this width lie side by side on a sheet. */
export function columnsOf(tile: Pick<Room, 'width'>, width: number): number {
  return Math.max(1, Math.floor((width - 2 * STRIP_MARGIN + STRIP_GAP) / (tile.width + STRIP_GAP)));
}
