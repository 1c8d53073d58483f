import type { Edit } from '../../edit/edits.ts';
import type { WholeStory } from '../../story/types.ts';
import type { StoryDocument } from '../../view/viewState.ts';
import { homesIn } from './homesIn.ts';
import { documentOf, rememberRead, type Stored, versionOf } from './stored.ts';
import { textsOf } from './storedEdits.ts';
import { after, type StoryStep, stepTo } from './storyStep.ts';

/** A document as it comes from a worker, without what is in the `Stored` of which it was read. */
export type SentDocument = {
  /** Its stories after the one as it was opened, which is number 0; each as what differs from the one before. */
  readonly steps: readonly StoryStep[];
  /** `at`: its place among the stored edits. `story`: the number of the story that it made, where it has one. */
  readonly edits: readonly { readonly at: number; readonly story: number | undefined }[];
  /** The numbers of the stories before each edit, and of the one after the last. */
  readonly past: readonly number[];
  readonly whole: number;
};

/** The story as it was opened, and the rest of the document. */
export type EditedReading = {
  readonly reading: { readonly story: WholeStory };
  readonly sent: SentDocument;
};

/** Reads what was stored, where that takes long. */
export function readEdited(stored: Stored): EditedReading {
  const { original, edits, past, whole } = documentOf(stored);
  const made = edits.map((edit) => (edit.does === 'replace' ? edit.story : undefined));
  const others = [...past.map((version) => version.whole), ...made, whole];
  const stories = [...new Set([original, ...others.filter((story) => story !== undefined)])];
  const numberOf = new Map<WholeStory | undefined, number>(stories.map((story, number) => [story, number]));
  // Where the edits can no longer be made one by one, one has taken the place of all.
  const gone = stored.edits.length - edits.length;
  return {
    reading: { story: original },
    sent: {
      steps: stories.slice(1).map((story, before) => stepTo(story, stories[before] as WholeStory)),
      edits: made.map((story, at) => ({ at: at + gone, story: story && numberOf.get(story) })),
      past: past.map((version) => numberOf.get(version.whole) as number),
      whole: numberOf.get(whole) as number,
    },
  };
}

/** The other way round. */
export function receiveDocument(
  stored: Stored,
  original: WholeStory,
  { steps, edits: sentEdits, past, whole }: SentDocument,
): StoryDocument {
  const stories = [original];
  for (const step of steps) stories.push(after(step, stories.at(-1) as WholeStory));
  const storyAt = (number: number) => stories[number] as WholeStory;
  const typed = textsOf(stored.edits);
  const edits = sentEdits.map(({ at, story }): Edit => {
    if (story === undefined) return stored.edits[at] as Edit;
    const text = typed[at];
    return { does: 'replace', story: storyAt(story), ...(text && { text }) };
  });
  rememberRead(original, stored);
  return {
    original,
    typed: stored.typed,
    homes: homesIn(stored.homes),
    edits,
    whole: storyAt(whole),
    past: past.map((number, index) => versionOf(storyAt(number), edits.slice(0, index))),
    future: [],
  };
}
