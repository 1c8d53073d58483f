import type { Story } from '../../story/types.ts';

/** People, relations, changes and who is present, together, in a piece. To copy so many takes the page about 50 ms. */
const MOST = 50_000;

/** The lists of a story that may be long, in the order in which they are sent. */
export const LISTS = ['characters', 'relations', 'background', 'scenes'] as const;

type Lists = { [list in (typeof LISTS)[number]]?: unknown[] };

/** Some entries of a story's long lists; the first piece also has all else. */
export type StoryPiece = Partial<Story>;

/** Cuts a story into pieces, since to copy a large one in one go would block the page. A usual story is one piece. */
export function cutStory(story: Story, most: number = MOST): readonly StoryPiece[] {
  const first: StoryPiece = { ...story, characters: [], relations: [], background: [], scenes: [] };
  const pieces: StoryPiece[] = [first];
  let size = 0;
  for (const list of LISTS)
    for (const entry of story[list]) {
      if (size >= most) {
        pieces.push({});
        size = 0;
      }
      const piece = pieces.at(-1) as Lists;
      piece[list] ??= [];
      piece[list].push(entry);
      size += 'present' in entry ? 1 + entry.present.length + entry.changes.length : 1;
    }
  return pieces;
}

/** What there is of a story, with its next piece. */
export function joinStory<Before extends StoryPiece>(before: Before, piece: StoryPiece): Before {
  const joined = LISTS.map((list) => [list, [...(before[list] ?? []), ...(piece[list] ?? [])]]);
  return { ...before, ...piece, ...Object.fromEntries(joined) };
}
