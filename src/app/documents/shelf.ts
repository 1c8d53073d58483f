import { cleanName } from '../../edit/cleanName.ts';
import { type Edit, isTyped } from '../../edit/edits.ts';
import { wholeOf } from '../../edit/wholeOf.ts';
import { patchText } from '../../formats/text/patchText.ts';
import { CAPS } from '../../story/schema.ts';
import { slugOf } from '../../story/slug.ts';
import type { Text, WholeStory } from '../../story/types.ts';
import { asOpened } from '../../view/asOpened.ts';
import type { StoryDocument } from '../../view/viewState.ts';
import { textSoon } from '../author/textSoon.ts';
import { newKey } from '../newKey.ts';
import { STORES, withDatabase } from './database.ts';
import { isText, store, storedUnder } from './documents.ts';
import { readStored } from './readKept.ts';
import { storedOf, writeAhead } from './stored.ts';

/** The edit that gives a story another title in one language: that one, or the one in which it is shown there. */
export function retitled(whole: WholeStory, words: string, language: string): Edit {
  const of = [language, language.split('-')[0] as string].find((one) => whole.title[one] !== undefined);
  const title = { ...whole.title, [of ?? (whole.languages[0] as string)]: cleanName(words) };
  return { does: 'replace', story: wholeOf({ ...whole, title }) };
}

/**
 * Gives a story that is not open here another title.
 *
 * @returns false where another tab edits it
 * @throws as `withDatabase`
 */
export async function rename(key: string, words: string, language: string): Promise<boolean> {
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  if (held.some(({ name }) => name === `throughline-story-${key}`)) return false;
  return await withDatabase(async (database) => {
    const stored = await storedUnder(database, key);
    if (!stored) return true;
    const document = await readStored(stored);
    const edit = retitled(document.whole, words, language);
    const whole = edit.does === 'replace' ? edit.story : document.whole;
    const renamed: StoryDocument = { ...document, whole, edits: [...document.edits, edit] };
    const before = stored.rev ?? 0;
    await writeAhead(renamed);
    // A millisecond later: its place in the list stays, and a tab that has it open can tell that it was stored since.
    const made = storedOf(renamed, { key, rev: before + 1, by: 'shelf', at: stored.at + 1 });
    return await store(database, made, { before });
  });
}

/** Stores a copy of a story, under a key of its own, which it returns. @throws as `withDatabase` */
export async function duplicate(
  key: string,
  suffixes: Readonly<Record<string, string>>,
): Promise<string | undefined> {
  return await withDatabase(async (database) => {
    const stored = await storedUnder(database, key);
    if (!stored) return undefined;
    const document = await readStored(stored);
    const { whole, typed, edits } = document;
    const title = withSuffix(whole.title, suffixes);
    const first = title[whole.languages[0] as string] as string;
    const copy = wholeOf({ ...whole, title, id: slugOf(first) });
    const hasText = typed !== undefined || edits.some(isTyped);
    const before = hasText ? await textSoon(document) : undefined;
    const text = before && patchText(before, copy, whole).text;
    const own = newKey();
    const said: unknown = await database.get(STORES.texts, key);
    const opened = { ...asOpened(copy, text), homes: document.homes };
    await writeAhead(opened);
    const made = storedOf(opened, { key: own, rev: 1, by: 'shelf', at: Date.now() });
    await store(database, made, { before: undefined, text: isText(said) ? said : undefined });
    return own;
  });
}

function withSuffix(title: Text, suffixes: Readonly<Record<string, string>>): Text {
  return Object.fromEntries(
    Object.entries(title).map(([language, words]) => {
      const suffix = suffixes[language.split('-')[0] ?? ''] ?? (suffixes.en as string);
      return [language, words.length + suffix.length <= CAPS.name ? words + suffix : words];
    }),
  );
}
