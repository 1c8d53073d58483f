import type { Reading } from '../../formats/format.ts';
import { loaded } from '../../stage/loaded.ts';
import type { Work } from '../../stage/workers/ask.ts';
import type { WholeStory } from '../../story/types.ts';
import type { StoryDocument } from '../../view/viewState.ts';
import { type EditedReading, readEdited, receiveDocument } from '../documents/sentDocument.ts';
import type { Stored } from '../documents/stored.ts';
import { askForReading, READING_WORKER } from './askForReading.ts';

const READING_TEXT: Work<{ readonly text: string }, { readonly reading: Reading }> = {
  address: READING_WORKER,
  isAnswer: ({ reading }) => reading.story,
  onPage: async ({ text }) => {
    const { throughline } = await loaded(import('../../formats/throughline.ts'));
    return { reading: throughline.read(text) };
  },
};

/** Reads the text of a Throughline file, of any length, in a worker. @throws MISSING where neither comes; Error where it is none */
export async function readTextInWorker(text: string): Promise<WholeStory> {
  return (await askForReading(READING_TEXT, { text })).reading.story;
}

const READING_EDITED: Work<{ readonly stored: Stored }, EditedReading> = {
  address: READING_WORKER,
  isAnswer: ({ reading, sent }) => reading.story && sent,
  onPage: async ({ stored }) => readEdited(stored),
};

/**
 * Reads what the browser has stored of a story, with its edits, in a worker.
 *
 * @param open the story as it was opened, where the page has it
 * @throws as `readTextInWorker`
 */
export async function readEditedInWorker(stored: Stored, open?: WholeStory): Promise<StoryDocument> {
  const { homes: _, ...rest } = stored;
  const { reading, sent } = await askForReading(READING_EDITED, { stored: rest });
  return receiveDocument(stored, open ?? reading.story, sent);
}
