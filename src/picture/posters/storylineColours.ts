import { mostProminent } from '../../measures/prominence.ts';
import type { Story } from '../../story/types.ts';
import type { Palette } from '../palette.ts';

/** By character (id): the colour of each line that has one of its own. The others are grey. */
export function storylineColours(story: Story, { lines }: Palette): ReadonlyMap<string, string> {
  const coloured = mostProminent(story, lines.length, { scenes: 1 });
  // In the order of the story, so that fewer change their colour as it goes on.
  const ids = story.characters.map(({ id }) => id).filter((id) => coloured.has(id));
  return new Map(ids.map((id, index) => [id, lines[index] as string]));
}
