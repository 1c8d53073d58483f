import { memoizeByStory } from '../story/memoize.ts';
import type { Story } from '../story/types.ts';

/** The ids of the characters on the picture: the principal ones, and with `supporting` all. */
export function shownCharacters(story: Story, supporting: boolean): ReadonlySet<string> {
  return supporting ? everyone(story) : principals(story);
}

const everyone = memoizeByStory(
  ({ characters }): ReadonlySet<string> => new Set(characters.map(({ id }) => id)),
);

const principals = memoizeByStory(
  ({ characters }): ReadonlySet<string> =>
    new Set(characters.filter(({ role }) => role === 'principal').map(({ id }) => id)),
);
