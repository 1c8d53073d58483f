import { readFileSync } from 'node:fs';
import { readStory } from '../../src/formats/formats.ts';
import { layOut } from '../../src/layout/layOut.ts';

import type { Room } from '../../src/layout/types.ts';
import { footprintsOf } from '../../src/picture/marks/people/footprint.ts';
import type { PictureOptions } from '../../src/picture/types.ts';

/** A story that ships, and the options with which it first opens. */
export const finale = readStory(readFileSync('data/american-girl-in-paris.json')).story;

export const layoutIn = (room: Room) => layOut(finale, footprintsOf(finale, room), { room });

export const PLAIN: PictureOptions = {
  language: 'en',
  theme: 'light',
  supporting: false,
  hiddenKinds: new Set(),
  pins: [],
  tieWindow: undefined,
};
