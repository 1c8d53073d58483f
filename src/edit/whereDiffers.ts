import type { Scene, WholeStory } from '../story/types.ts';

/**
 * The first scene in which two versions of a story differ, as its index (0-based) in the second, where the nearest one counts if it has
 * no such scene. Undefined where all scenes say the same.
 */
export function whereDiffers(before: WholeStory, after: WholeStory): number | undefined {
  const most = Math.max(before.scenes.length, after.scenes.length);
  for (let index = 0; index < most; index++)
    if (!isSame(before.scenes[index], after.scenes[index])) return Math.min(index, after.scenes.length - 1);
  return undefined;
}

function isSame(one: Scene | undefined, other: Scene | undefined): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
