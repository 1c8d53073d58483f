import type { FileReading } from '../../formats/formats.ts';
import type { StoryPiece } from '../../stage/workers/storyInPieces.ts';
import { joinTexts, textsOf } from '../../stage/workers/storyTexts.ts';
import type { Passage } from '../../story/passages/storyText.ts';

/** A part of a story (JSON), or of what is said in it, that comes before the rest. */
export type ReadingPiece = { readonly story: string } | { readonly passages: readonly Passage[] };

/** The same, read. */
export type ReadPiece = ReadingPiece & { readonly read?: StoryPiece };

/** Passages in a piece. To copy so many takes the page a few milliseconds. */
const MOST_PASSAGES = 20_000;

/** Most entries of a story that is copied as it is, and of one in a piece, see `textsOf`, and most passages in a piece. */
type Most = { readonly few?: number; readonly entries?: number; readonly passages?: number };

/**
 * Cuts what a file gave into pieces, since to copy a large one from a worker in one go would block the page.
 *
 * @returns what goes before, and what is left to join it to
 */
export function cutReading<Of extends Pick<FileReading, 'story' | 'text'>>(
  reading: Of,
  { few, entries, passages: most = MOST_PASSAGES }: Most = {},
): { readonly before: readonly ReadingPiece[]; readonly rest: Of } {
  const { bare = reading.story, texts = [] } = textsOf(reading.story, { few, entries }) ?? {};
  const before: ReadingPiece[] = texts.map((text) => ({ story: text() }));
  const { passages = [] } = reading.text ?? {};
  let from = 0;
  for (; passages.length - from > most; from += most)
    before.push({ passages: passages.slice(from, from + most) });
  const text = reading.text && { ...reading.text, passages: passages.slice(from) };
  return { before, rest: { ...reading, story: bare, ...(text && { text }) } };
}

/** Reads a piece as it comes, so that no piece takes long. */
export const readPiece = (piece: ReadingPiece): ReadPiece =>
  'story' in piece ? { ...piece, read: JSON.parse(piece.story) } : piece;

/** The other way round. */
export function joinReading<Of extends Pick<FileReading, 'story' | 'text'>>(
  before: readonly ReadPiece[],
  rest: Of,
): Of {
  if (before.length === 0) return rest;
  const stories = before.flatMap((piece) => ('story' in piece ? [piece] : []));
  const passages = before.flatMap((piece) => ('passages' in piece ? piece.passages : []));
  const text = rest.text && { ...rest.text, passages: [...passages, ...rest.text.passages] };
  const story = joinTexts(
    rest.story,
    stories.map(({ read = {} }) => read),
    stories.map(({ story }) => story),
  );
  return { ...rest, story, ...(text && { text }) };
}
