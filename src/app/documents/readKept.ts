import type { StoryDocument } from '../../view/viewState.ts';
import { documentOf, rememberWritten, type Stored } from './stored.ts';
import { workAhead } from './workAhead.ts';

/** Characters of a text that a worker reads: the page would be blocked by it for longer than the worker takes to start. */
const LONG = 1_000_000;

/** The same as `documentOf`, without blocking the page where the story is large. @throws as `documentOf`, or an error without a sentence */
export async function readKept(stored: Stored): Promise<StoryDocument> {
  const document = documentOf(stored, stored.text.length > LONG ? await read(stored.text) : undefined);
  await workAhead(document.whole);
  return document;
}

/** Undefined where what asks the worker does not come. */
async function read(text: string) {
  const code = await import('../files/readTextInWorker.ts').catch(() => undefined);
  if (!code) return undefined;
  const original = await code.readTextInWorker(text);
  rememberWritten(original, text);
  return { original };
}
