import type { WholeStory } from '../../story/types.ts';
import type { SharedPart } from '../share/partToShare.ts';
import { type CaretLine, readTyped, type TypedReading } from './readTyped.ts';
import { type SentStory, sendStory } from './sentStory.ts';
import { sharingParts } from './sharingParts.ts';
import { textOfPart, textOfTask } from './textOf.ts';

/** The number by which a story goes that both the page and its worker have. */
export type StoryNumber = number;

/** What the page asks. Stories go by their numbers: to send a large one for every line that is typed would take long. */
export type TextRequest =
  | { readonly does: 'keep'; readonly number: StoryNumber; readonly story: WholeStory }
  | { readonly does: 'write'; readonly original: StoryNumber; readonly now: StoryNumber }
  | {
      readonly does: 'patch';
      readonly text: string;
      readonly original: StoryNumber;
      readonly now: StoryNumber;
    }
  | { readonly does: 'part'; readonly original: StoryNumber; readonly part: SharedPart }
  | {
      readonly does: 'read';
      readonly text: string;
      readonly caret: CaretLine | undefined;
      /** The story before. */
      readonly original: StoryNumber;
      /** The number that the new story gets. */
      readonly made: StoryNumber;
    };

/** `story` is undefined where the story before still holds. */
export type SentReading = Pick<TypedReading, 'problems' | 'waiting' | 'scenes'> & {
  readonly story: SentStory | undefined;
};

export type TextAnswer =
  | { readonly kept: true }
  /** To be kept before it is asked again. */
  | { readonly missing: StoryNumber }
  | { readonly text: string }
  /** `fresh` is what is new in the story, in pieces. */
  | { readonly reading: SentReading; readonly fresh: readonly FreshPiece[] };

/** Of what is new in a story. The worker sends such pieces before its answer. */
export type FreshPiece = readonly object[];

/** Stories that are kept at most: two for a text that is patched, and the latest that was read. */
const MOST_KEPT = 3;

/** Writes and reads the texts of stories, which it keeps between requests. */
export function textWork(): (request: TextRequest) => TextAnswer {
  const stories = new Map<StoryNumber, WholeStory>();
  const keep = (number: StoryNumber, story: WholeStory) => {
    stories.delete(number);
    stories.set(number, story);
    const [oldest] = stories.keys();
    if (stories.size > MOST_KEPT) stories.delete(oldest as StoryNumber);
  };
  return (request) => {
    if (request.does === 'keep') {
      keep(request.number, request.story);
      return { kept: true };
    }
    const original = stories.get(request.original);
    if (!original) return { missing: request.original };
    keep(request.original, original);
    if (request.does === 'part') return { text: textOfPart(original, request.part) };
    if (request.does !== 'read') {
      const now = stories.get(request.now);
      return now ? { text: textOfTask({ ...request, original, now }) } : { missing: request.now };
    }
    const { story, problems, waiting, scenes } = readTyped(request.text, request.caret, original);
    const made = story ? sharingParts(story, original) : original;
    keep(request.made, made);
    const reading = { problems, waiting, scenes };
    if (made === original) return { reading: { ...reading, story: undefined }, fresh: [] };
    const { sent, fresh } = sendStory(made, original);
    return { reading: { ...reading, story: sent }, fresh };
  };
}
