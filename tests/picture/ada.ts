import type { DrawnCharacter } from '../../src/picture/types.ts';

/** A character who is in the scene, with her name below her disc. */
export const ADA: DrawnCharacter = {
  id: 'ada',
  name: 'Ada',
  label: { side: 'below', lines: ['Ada'], visible: 1 },
  x: 100,
  y: 80,
  radius: 18,
  presence: 1,
  pinned: false,
  visible: 1,
  opacity: 1,
};
