import { layOut } from '../layout/layOut.ts';
import { footprintsOf } from '../picture/marks/people/footprint.ts';
import { presentAt } from '../story/state.ts';
import { continuityOf, exactly, type Options, write } from './call.ts';
import { open } from './stories.ts';

/** Where everybody of the whole cast stands in every scene, as JSON; null where somebody is not in it. */
export function layout(names: readonly string[], options: Options): void {
  const [source] = exactly(1, names, 'layout takes one story: a file, or the id of a story that ships');
  const continuity = continuityOf(options.continuity);
  const story = open(source as string);
  const { characters, scenes, positions } = layOut(story, footprintsOf(story), { shape: 'wide', continuity });
  const ways = characters.map((id, c) => [
    id,
    Array.from({ length: scenes }, (_, s) => {
      const at = 2 * (s * characters.length + c);
      return presentAt(story, s).has(id) ? [positions[at], positions[at + 1]] : null;
    }),
  ]);
  write(options.output, `${JSON.stringify({ characters, scenes, positions: Object.fromEntries(ways) })}\n`);
}
