import { checkChanges } from './check/changes.ts';
import { normalise } from './check/normalise.ts';
import { checkReferences } from './check/references.ts';
import { checkShape } from './check/shape.ts';
import type { WholeStory } from './types.ts';

/**
 * The only way for outside data to become a story: checks the shape, makes every optional part explicit, and checks what a
 * shape cannot say. Takes time linear in the size of the data, and does not change it.
 *
 * @throws ImportError for the first fault that is found, with its path where it has one
 */
export function admit(value: unknown): WholeStory {
  const story = normalise(checkShape(value));
  checkReferences(story);
  checkChanges(story);
  return story as WholeStory;
}
