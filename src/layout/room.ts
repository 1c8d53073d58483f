import type { Room } from './types.ts';

/** The room of exported pictures and of the command line, unless another one is asked for. */
export const EXPORT_ROOM: Room = { width: 1000, height: 620 };

/** The room in which homes are found, so that they are the same in every window. */
export const REFERENCE_ROOM: Room = { width: 1000, height: 620 };

/** Rooms grow in steps of so many pixels, so that a window that is resized needs few layouts. */
const STEP = 80;

/** Less room than this is no room for a picture, which is then cut. A phone held across is as low as that. */
const LEAST: Room = { width: 240, height: 160 };

/** The room for a picture in a window part of `width` by `height` CSS pixels: the largest step that fits into it. */
export function roomIn(width: number, height: number): Room {
  const step = (length: number) => Math.floor(length / STEP) * STEP;
  return { width: Math.max(LEAST.width, step(width)), height: Math.max(LEAST.height, step(height)) };
}

export function isSameRoom(one: Room, other: Room): boolean {
  return one.width === other.width && one.height === other.height;
}
