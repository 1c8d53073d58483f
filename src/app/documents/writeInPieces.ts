import { writeThroughline } from '../../formats/throughlineWrite.ts';
import { nextTask } from '../../stage/workers/nextTask.ts';
import { cutStory, LISTS } from '../../stage/workers/storyInPieces.ts';
import type { WholeStory } from '../../story/types.ts';

/** Entries in a piece: to write so many takes the page about 30 ms. */
const MOST = 15_000;

/**
 * Writes a story as `writeThroughline` does. A large one is written piece by piece, each in a task of its own, so that it does not
 * block the page.
 *
 * @param most entries in a piece, see `cutStory`
 */
export async function writeInPieces(story: WholeStory, most = MOST): Promise<string> {
  const pieces = cutStory(story, most);
  if (pieces.length === 1) return writeThroughline(story);
  const written = new Map<string, string>();
  for (const piece of pieces) {
    await nextTask();
    for (const list of LISTS) {
      if (!piece[list]?.length) continue;
      const before = written.get(list);
      const entries = withoutBrackets(list, piece[list]);
      written.set(list, before === undefined ? entries : `${before},\n${entries}`);
    }
  }
  const bare = writeThroughline({ ...story, characters: [], relations: [], background: [], scenes: [] });
  return bare
    .split('\n')
    .map((line) => {
      // Only the keys of the story itself stand so far to the left.
      const [, key = '', comma = ''] = /^ {2}"(\w+)": \[\](,?)$/.exec(line) ?? [];
      const entries = written.get(key);
      return entries === undefined ? line : `  "${key}": [\n${entries}\n  ]${comma}`;
    })
    .join('\n');
}

/** The entries of a list as they are written within a story. */
function withoutBrackets(list: string, entries: readonly unknown[]): string {
  const written = JSON.stringify({ [list]: entries }, null, 2);
  return written.slice(`{\n  "${list}": [\n`.length, -'\n  ]\n}'.length);
}
