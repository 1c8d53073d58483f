import type { Room } from '../../src/layout/types.ts';

/** The room of a phone that is held upright. */
export const PHONE_ROOM: Room = { width: 420, height: 640 };
