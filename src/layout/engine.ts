import type { Story } from '../story/types.ts';
import type { Cast } from './cast.ts';
import type { Homes, Layout, Room } from './types.ts';

/** What both engines (`places/layOutInPlaces.ts`, `open/layOutOpen.ts`) start from. */
export type EngineInput = {
  readonly story: Story;
  readonly cast: Cast;
  readonly room: Room;
  /** Homes to keep, if there are any. */
  readonly homes: Homes | undefined;
  readonly continuity: number;
};

/** The part of a layout that an engine computes. */
export type EngineOutput = Pick<Layout, 'positions' | 'edge' | 'homes' | 'frame'> &
  Partial<Pick<Layout, 'basis' | 'regions'>>;
