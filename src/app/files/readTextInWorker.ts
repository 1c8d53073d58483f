import type { Reading } from '../../formats/format.ts';
import { loaded } from '../../stage/loaded.ts';
import type { Work } from '../../stage/workers/ask.ts';
import type { WholeStory } from '../../story/types.ts';
import { askForReading, READING_WORKER } from './askForReading.ts';

const READING_TEXT: Work<{ readonly text: string }, { readonly reading: Reading }> = {
  address: READING_WORKER,
  onPage: async ({ text }) => {
    const { throughline } = await loaded(import('../../formats/throughline.ts'));
    return { reading: throughline.read(text) };
  },
};

/** Reads the text of a Throughline file, of any length, in a worker. @throws MISSING where neither comes; Error where it is none */
export async function readTextInWorker(text: string): Promise<WholeStory> {
  return (await askForReading(READING_TEXT, { text })).reading.story;
}
