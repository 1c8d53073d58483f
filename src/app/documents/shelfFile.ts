import { parseJson } from '../../formats/kit/json.ts';
import { admit } from '../../story/gate.ts';
import { ImportError } from '../../story/importError.ts';
import type { InBoth } from '../../story/messages/inBoth.ts';
import type { StoryText } from '../../story/passages/storyText.ts';
import type { WholeStory } from '../../story/types.ts';
import { asOpened } from '../../view/asOpened.ts';
import type { StoryDocument } from '../../view/viewState.ts';
import { textSoon } from '../author/textSoon.ts';
import { newKey } from '../newKey.ts';
import { type Database, STORES, withDatabase } from './database.ts';
import { isText, store } from './documents.ts';
import { unpacked } from './packed.ts';
import { readStored } from './readKept.ts';
import { isNewer, isStored, type Stored, storedOf, writeAhead } from './stored.ts';

/** All stories of a reader in one file: each as a Throughline file, with the text that was typed and what its script says. */
type ShelfFile = {
  readonly format: 'throughline-stories';
  readonly version: 1;
  readonly stories: readonly Taken[];
  /** What could not be read, as it was stored. */
  readonly unread?: readonly unknown[];
};

type Taken = {
  readonly key: string;
  readonly at: number;
  /** A Throughline file. */
  readonly story: object;
  readonly typed?: string | undefined;
  readonly said?: StoryText | undefined;
};

/** Bytes of the largest file of stories. */
export const LARGEST_SHELF = 200e6;

/** What became of a file of stories. */
export type TakenIn = {
  /** How many are back, and how many were here already. */
  readonly back: number;
  readonly same: number;
  readonly refused: readonly { readonly title: string; readonly sentence: InBoth }[];
};

/** Whether a file that begins like this is a file of stories. */
export const isShelf = (beginning: string): boolean =>
  /^\ufeff?\s*\{\s*"format"\s*:\s*"throughline-stories"/.test(beginning);

/** The text of a file with all stories that are stored and not deleted. @throws as `withDatabase` */
export async function writeShelf(): Promise<string> {
  return await withDatabase(async (database) => {
    const all: unknown[] = await database.getAll(STORES.stories);
    const stories: Taken[] = [];
    const unread: unknown[] = [];
    for (const entry of all) {
      if (isStored(entry) && entry.removed !== undefined) continue;
      try {
        if (!isStored(entry) || isNewer(entry)) throw new Error('This version cannot read it.');
        stories.push(await takenOf(database, await unpacked(entry)));
      } catch {
        unread.push(entry);
      }
    }
    const file: ShelfFile = {
      ...{ format: 'throughline-stories', version: 1, stories },
      ...(unread.length > 0 && { unread }),
    };
    return `${JSON.stringify(file)}\n`;
  });
}

/**
 * Stores all stories of such a file. A story that is here already, as it is in the file, stays; one that differs comes in beside it.
 *
 * @throws ImportError where the file is none; an error of the browser where nothing can be stored
 */
export async function takeIn(text: string): Promise<TakenIn> {
  const { version, stories } = parseJson(text) as Partial<Record<keyof ShelfFile, unknown>>;
  if (typeof version === 'number' && version > 1) throw new ImportError('newer-version', NEWER);
  if (!Array.isArray(stories)) throw new ImportError('wrong-shape', NO_STORIES);
  return await withDatabase(async (database) => {
    const refused: { title: string; sentence: InBoth }[] = [];
    let [back, same] = [0, 0];
    for (const entry of stories as unknown[]) {
      const { key, at, story, typed, said } = Object(entry) as Partial<Record<keyof Taken, unknown>>;
      let whole: WholeStory;
      try {
        whole = admit(story);
      } catch (error) {
        const sentence = error instanceof ImportError ? error.sentence : NO_STORIES;
        refused.push({ title: titleOf(story), sentence });
        continue;
      }
      const document = asOpened(whole, typeof typed === 'string' ? typed : undefined);
      const wanted = typeof key === 'string' && /^[a-z0-9]{1,64}$/.test(key) ? key : newKey();
      const isNew = await putIn(database, document, {
        key: wanted,
        at: typeof at === 'number' && Number.isFinite(at) ? at : Date.now(),
        said: isText(said) ? withCounts(said) : undefined,
      });
      if (isNew) back++;
      else same++;
    }
    return { back, same, refused };
  });
}

async function takenOf(database: Database, stored: Stored): Promise<Taken> {
  const document = await readStored(stored);
  const said: unknown = await database.get(STORES.texts, stored.key);
  return {
    ...{ key: stored.key, at: stored.at, story: fileOf(document.whole) },
    typed: hasText(document) ? await textSoon(document) : undefined,
    said: isText(said) ? said : undefined,
  };
}

/** @returns whether it was not there */
async function putIn(
  database: Database,
  document: StoryDocument,
  { key, at, said }: { readonly key: string; readonly at: number; readonly said: StoryText | undefined },
): Promise<boolean> {
  const found: unknown = await database.get(STORES.stories, key);
  let free = found === undefined;
  if (isStored(found) && !isNewer(found)) {
    const isSame = await isEqual(await readStored(await unpacked(found)), document);
    if (isSame && found.removed === undefined) return false;
    // What was deleted and is in the file is put back.
    free = isSame;
  }
  const own = free ? key : newKey();
  await writeAhead(document);
  const stored = storedOf(document, { key: own, rev: 1, by: 'file', at });
  await store(database, stored, { before: isStored(found) ? (found.rev ?? 0) : undefined, text: said });
  return true;
}

async function isEqual(one: StoryDocument, other: StoryDocument): Promise<boolean> {
  const contentOf = async (document: StoryDocument) =>
    JSON.stringify([fileOf(document.whole), hasText(document) ? await textSoon(document) : undefined]);
  return (await contentOf(one)) === (await contentOf(other));
}

/** In JSON, what is undefined in a list is null. */
const withCounts = (said: StoryText): StoryText => ({
  ...said,
  counts: said.counts.map((count) => (typeof count === 'string' ? count : undefined)),
});

const fileOf = (whole: WholeStory): object => ({ format: 'throughline', version: 1, ...whole });

/** Whether its text is not just what Throughline writes of the story. */
const hasText = ({ typed, edits }: StoryDocument): boolean => typed !== undefined || edits.length > 0;

function titleOf(story: unknown): string {
  const { title } = Object(story) as { title?: unknown };
  const [first] = typeof title === 'string' ? [title] : Object.values(Object(title) as object);
  return typeof first === 'string' ? first : '?';
}

const NEWER: InBoth = {
  en: 'The file is from a newer version of Throughline. Reload the page to get that version, then open the file again.',
  de: 'Die Datei stammt von einer neueren Version von Throughline. Laden Sie die Seite neu, um diese Version zu erhalten, und öffnen Sie die Datei dann erneut.',
};
const NO_STORIES: InBoth = {
  en: 'The file should contain stories, but there are none in it.',
  de: 'Die Datei sollte Geschichten enthalten, es sind aber keine darin.',
};
