import type { StoryDocument } from '../../view/viewState.ts';
import { documentOf, isReadFrom, rememberRead, type Stored } from './stored.ts';
import { workAhead } from './workAhead.ts';

/** Characters of a text that a worker reads: the page would be blocked by it for longer than the worker takes to start. */
const LONG = 1_000_000;

/** The same as `readStored`, with what the first picture needs of it. */
export async function readKept(stored: Stored): Promise<StoryDocument> {
  const document = await readStored(stored);
  await workAhead(document.whole);
  return document;
}

/** The same as `documentOf`, without blocking the page where the story is large. @throws as `documentOf`, or an error without a sentence */
export async function readStored(
  stored: Stored,
  open?: Pick<StoryDocument, 'original'>,
): Promise<StoryDocument> {
  if (stored.text.length <= LONG) return documentOf(stored, open);
  // Without what asks the worker, the page reads it.
  const code = await import('../files/readTextInWorker.ts').catch(() => undefined);
  if (!code) return documentOf(stored, open);
  const isOpen = open !== undefined && isReadFrom(open.original, stored);
  if (stored.edits.length > 0)
    return await code.readEditedInWorker(stored, isOpen ? open.original : undefined);
  const original = isOpen ? open.original : await code.readTextInWorker(stored.text);
  rememberRead(original, stored);
  return documentOf(stored, { original });
}
