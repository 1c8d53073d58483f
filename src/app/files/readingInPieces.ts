import type { FileReading } from '../../formats/formats.ts';
import { cutStory, joinStory, type StoryPiece } from '../../stage/workers/storyInPieces.ts';
import type { Passage } from '../../story/passages/storyText.ts';

/** A part of a story, or of what is said in it, that comes before the rest. */
export type ReadingPiece = { readonly story: StoryPiece } | { readonly passages: readonly Passage[] };

/** Passages in a piece. To copy so many takes the page a few milliseconds. */
const MOST_PASSAGES = 20_000;

/** Most entries of a story, see `cutStory`, and most passages in a piece. */
type Most = { readonly entries?: number; readonly passages?: number };

/**
 * Cuts what a file gave into pieces, since to copy a large one from a worker in one go would block the page.
 *
 * @returns what goes before, and what is left to join it to
 */
export function cutReading<Of extends Pick<FileReading, 'story' | 'text'>>(
  reading: Of,
  { entries, passages: most = MOST_PASSAGES }: Most = {},
): { readonly before: readonly ReadingPiece[]; readonly rest: Of } {
  const stories = cutStory(reading.story, entries);
  const before: ReadingPiece[] = stories.slice(0, -1).map((story) => ({ story }));
  const { passages = [] } = reading.text ?? {};
  let from = 0;
  for (; passages.length - from > most; from += most)
    before.push({ passages: passages.slice(from, from + most) });
  const text = reading.text && { ...reading.text, passages: passages.slice(from) };
  return { before, rest: { ...reading, story: stories.at(-1), ...(text && { text }) } };
}

/** The other way round. */
export function joinReading<Of extends Pick<FileReading, 'story' | 'text'>>(
  before: readonly ReadingPiece[],
  rest: Of,
): Of {
  if (before.length === 0) return rest;
  const stories = before.flatMap((piece) => ('story' in piece ? [piece.story] : []));
  const passages = before.flatMap((piece) => ('passages' in piece ? piece.passages : []));
  const text = rest.text && { ...rest.text, passages: [...passages, ...rest.text.passages] };
  return { ...rest, story: [...stories, rest.story].reduce(joinStory), ...(text && { text }) };
}
