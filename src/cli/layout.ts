import { layOut } from '../layout/layOut.ts';
import type { Layout } from '../layout/types.ts';
import { footprintsOf } from '../picture/marks/people/footprint.ts';
import { presentAt } from '../story/state.ts';
import type { Story } from '../story/types.ts';
import { type Call, continuityOf, onlyStory, roomOf } from './call.ts';
import type { Output } from './output.ts';
import { open } from './stories.ts';

/** Where every character of the whole cast stands in every scene, and the size of it all, as JSON. */
export function layout(call: Call, output: Output): void {
  const source = onlyStory(call, 'layout');
  const continuity = continuityOf(call.options);
  const room = roomOf(call.options);
  const story = open(source, call, output);
  const made = layOut(story, footprintsOf(story, room), { room, continuity });
  const { characters, scenes } = made;
  const positions = Object.fromEntries(characters.map((id, index) => [id, wayOf(story, made, index)]));
  output.write(`${JSON.stringify({ characters, scenes, ...room, positions })}\n`, call.options.output);
}

/** A character's [x, y] in picture units, one per scene; null where the character is absent. */
function wayOf(story: Story, { characters, scenes, positions }: Layout, index: number) {
  const id = characters[index] as string;
  return Array.from({ length: scenes }, (_, scene) => {
    const at = 2 * (scene * characters.length + index);
    return presentAt(story, scene).has(id) ? [positions[at], positions[at + 1]] : null;
  });
}
