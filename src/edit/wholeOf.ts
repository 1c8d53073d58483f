import { admit } from '../story/gate.ts';
import type { Story, WholeStory } from '../story/types.ts';

/**
 * Makes a part of a story, such as what a lens shows, a whole story of its own, so that it can be saved or edited. Its scenes must
 * be in the order in which they are told (see `asTold`): in the order in which they happen, an act may be split.
 *
 * @throws ImportError where the part is not a story, for example because it has no characters
 */
export function wholeOf(part: Story): WholeStory {
  const { authored: _, timeless: __, filling: ___, ...own } = part;
  return admit({ format: 'throughline', version: 1, ...own });
}
