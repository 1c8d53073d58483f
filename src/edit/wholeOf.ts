import { admit } from '../story/gate.ts';
import type { Story, WholeStory } from '../story/types.ts';

/**
 * Makes a whole story of its own from a part of one, such as what a lens shows, so that it can be saved or edited. The
 * scenes must be in the order in which they are told: as they happen, an act may fall apart (`asTold` of `lens.ts`).
 *
 * @throws ImportError where the part is no story, such as one without characters
 */
export function wholeOf(part: Story): WholeStory {
  return admit({ format: 'throughline', version: 1, ...part });
}
