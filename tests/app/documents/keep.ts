import { withDatabase } from '../../../src/app/documents/database.ts';
import { store } from '../../../src/app/documents/documents.ts';
import { rememberRev, revOf, storedOf } from '../../../src/app/documents/stored.ts';
import { applyEdits, type Edit } from '../../../src/edit/edits.ts';
import type { StoryText } from '../../../src/story/passages/storyText.ts';
import type { WholeStory } from '../../../src/story/types.ts';
import { asOpened } from '../../../src/view/asOpened.ts';

type Kept = { readonly original: WholeStory; readonly edits?: readonly Edit[]; readonly text?: StoryText };

/** Stores a story with edits, as a tab does that has read or stored what is there. @returns whether it was stored */
export function keep(key: string, { original, edits = [], text }: Kept, by = 'tab'): Promise<boolean> {
  return withDatabase(async (database) => {
    const before = revOf(original, key);
    const document = { ...asOpened(original), edits, whole: applyEdits(original, edits) };
    const stored = storedOf(document, { key, rev: (before ?? 0) + 1, by, at: Date.now() });
    const isStored = await store(database, stored, { before, text });
    if (isStored) rememberRev(original, stored);
    return isStored;
  });
}
