import { applyEdit, type Edit } from '../../edit/edits.ts';
import { wholeOf } from '../../edit/wholeOf.ts';
import { throughline } from '../../formats/throughline.ts';
import { writeThroughline } from '../../formats/throughlineWrite.ts';
import { homesOf } from '../../layout/kept/elsewhere.ts';
import type { Homes } from '../../layout/types.ts';
import { isLarge } from '../../stage/workers/isLarge.ts';
import type { Text, WholeStory } from '../../story/types.ts';
import type { StoryDocument, Version, ViewState } from '../../view/viewState.ts';
import { sharingParts } from '../author/sharingParts.ts';
import { homesIn } from './homesIn.ts';
import { preparing } from './preparing.ts';
import { editsOf, type StoredEdit, stepsOf, storedEdit, storedInSteps, textsOf } from './storedEdits.ts';
import { after, type StoryStep, stepAhead, stepTo } from './storyStep.ts';
import { writeInPieces } from './writeInPieces.ts';

/** The version of what is stored of a story. What was stored before had no version, no revision and no `whole`. */
export const STORED_VERSION = 2;

/** The version of what is stored of a large story: its edits are steps (see `StoredEdit`), and its long texts are packed. */
export const LARGE_VERSION = 4;

/** What the browser stores of a story. Names as in earlier versions, which read it too. */
export type Stored = {
  readonly key: string;
  readonly version?: number | undefined;
  /** Counts what was stored under the key, and which tab did it: a tab writes only over what it has read or written itself. */
  readonly rev?: number | undefined;
  readonly by?: string | undefined;
  readonly title: Text;
  /** The story as it was opened, as the text of a Throughline file. */
  readonly text: string;
  readonly typed?: string | undefined;
  readonly edits: readonly StoredEdit[];
  /** The story as it is, where it was edited. It shares its parts with the edits, which the database stores once. */
  readonly whole?: WholeStory | undefined;
  /** The same, of a large story: as what differs from the story as it was opened. */
  readonly step?: StoryStep | undefined;
  readonly homes?: Homes | undefined;
  /** When it was last opened or edited, in milliseconds since 1970. */
  readonly at: number;
  /** When it was deleted. It can still be put back. */
  readonly removed?: number | undefined;
};

/** The same as it is in the database. A long text is packed: it is copied so slowly that the page would be blocked. */
export type Packed = Omit<Stored, 'text' | 'typed'> & {
  readonly text: Words;
  readonly typed?: Words | undefined;
};

type Words = string | Uint8Array;

/** By the story as it was opened, an object that only this tab's copy of a document has: what was read or stored last, and its text. */
const revs = new WeakMap<WholeStory, Pick<Stored, 'key' | 'version' | 'rev' | 'at'>>();
const texts = new WeakMap<WholeStory, string>();

/** The revision of what is stored under a key that a document was read from, or stored as; undefined where it was neither. */
export function revOf(original: WholeStory, key: string): number | undefined {
  const known = revs.get(original);
  return known?.key === key ? (known.rev ?? 0) : undefined;
}

/** The time (`at`) of the same, of a large story: to read it only to see whether it is still the same would block the page. */
export function atOf(original: WholeStory, key: string): number | undefined {
  const known = revs.get(original);
  return known?.key === key && known.version === LARGE_VERSION ? known.at : undefined;
}

/** Remembers that the browser has stored a document, which begins with this story. */
export function rememberRev(original: WholeStory, { key, version, rev, at }: Stored): void {
  revs.set(original, { key, version, rev, at });
}

/** Remembers the text that a story was read from. */
export function rememberWritten(original: WholeStory, text: string): void {
  texts.set(original, text);
}

/** Has at hand what `storedOf` needs: to write a large story in one go would block the page. */
export const writeAhead = (document: Written): Promise<void> => preparing(written(document));

type Written = Pick<StoryDocument, 'original' | 'edits' | 'whole'>;

async function written({ original, edits, whole }: Written): Promise<void> {
  texts.set(original, await writtenOf(original));
  if (edits.length === 0 || !(isLarge(whole) || isLarge(original))) return;
  for (const { edit, from } of stepsOf(original, edits))
    if (edit.does === 'replace') await stepAhead(edit.story, from);
  await stepAhead(whole, original);
}

/** A story as the text of a Throughline file, where that is not known already written in pieces. */
export async function writtenOf(story: WholeStory): Promise<string> {
  return texts.get(story) ?? (await writeInPieces(story));
}

/** What is to be stored of a document; `rev` is the one that it gets. */
export function storedOf(
  { original, typed, edits, whole, homes, layout }: StoryDocument & Partial<Pick<ViewState, 'layout'>>,
  {
    key,
    rev,
    by,
    at,
  }: { readonly key: string; readonly rev: number; readonly by: string; readonly at: number },
): Stored {
  const text = texts.get(original) ?? writeThroughline(original);
  texts.set(original, text);
  const from = layout?.layout && !layout.layout.preview ? layout.layout : homes;
  const kept = from && homesOf(from);
  const isInSteps = isLarge(whole) || isLarge(original);
  return {
    key,
    version: isInSteps ? LARGE_VERSION : STORED_VERSION,
    rev,
    by,
    title: whole.title,
    text,
    typed,
    edits: isInSteps ? storedInSteps(original, edits) : edits.map(storedEdit),
    at,
    ...(edits.length > 0 && (isInSteps ? { step: stepTo(whole, original) } : { whole })),
    ...(kept && { homes: kept }),
  };
}

/** What is to be stored under a key by a tab; it gets a revision that this tab has given to nothing else, also while an earlier one is on its way. */
export function stamping(by: string): (document: Parameters<typeof storedOf>[0], key: string) => Stored {
  let last = 0;
  return (document, key) => {
    last = Math.max(last, revOf(document.original, key) ?? 0) + 1;
    return storedOf(document, { key, rev: last, by, at: Date.now() });
  };
}

/**
 * The document that was stored. What was edited is there even where its edits can no longer be made one by one: then they are one edit.
 *
 * @param open the same document as it is open here, or was read before: its `original` is kept where it is the same
 * @throws ImportError where the story is none, and an error without a sentence where its edits are none
 */
export function documentOf(stored: Stored, open?: Pick<StoryDocument, 'original'>): StoryDocument {
  const { text, typed } = stored;
  const isOpen = open !== undefined && texts.get(open.original) === text;
  const original = isOpen ? open.original : throughline.read(text).story;
  rememberRead(original, stored);
  const asEdited = { original, typed, homes: homesIn(stored.homes), future: [] };
  if (stored.edits.length === 0) return { ...asEdited, edits: [], whole: original, past: [] };
  const now = stored.step ? after(stored.step, original) : stored.whole;
  // Through the gate: what is stored may be of an older version.
  const admitted = now && wholeOf(now);
  let typedIn: ReturnType<typeof textsOf> | undefined;
  try {
    typedIn = textsOf(stored.edits);
    const edits = editsOf(original, stored.edits);
    const past: Version[] = [];
    let whole = original;
    for (const [index, edit] of edits.entries()) {
      past.push(versionOf(whole, edits.slice(0, index)));
      whole = applyEdit(whole, edit);
    }
    const isSame = whole === now || !admitted || isSameStory(admitted, wholeOf(whole));
    if (isSame) return { ...asEdited, edits, whole: inParts(admitted ?? wholeOf(whole), whole), past };
  } catch (error) {
    // Edits that are none are told, and not left out.
    if (!admitted && !typedIn) throw error;
    if (!admitted) return { ...asEdited, edits: [], whole: original, past: [] };
  }
  const story = inParts(admitted, original);
  const all: Edit = { does: 'replace', story, text: typedIn?.at(-1) };
  return { ...asEdited, edits: [all], whole: story, past: [versionOf(original, [])] };
}

/** Remembers from what a story was read. */
export function rememberRead(original: WholeStory, stored: Stored): void {
  texts.set(original, stored.text);
  rememberRev(original, stored);
}

/** Whether a document that is open begins with what is stored. */
export const isReadFrom = (original: WholeStory, { text }: Stored): boolean => texts.get(original) === text;

/** A large story that shares its parts with another, so that what differs can be told without a look at all of it. */
const inParts = (story: WholeStory, like: WholeStory): WholeStory =>
  isLarge(story) ? sharingParts(story, like) : story;

/** Whether an entry has the shape of a story: another version, or an extension of the browser, may have left anything. */
export function isStored(entry: unknown): entry is Packed {
  if (typeof entry !== 'object' || entry === null) return false;
  const { key, title, text, typed, edits, at } = entry as Partial<Record<keyof Stored, unknown>>;
  return (
    typeof key === 'string' &&
    areWords(text) &&
    (typed === undefined || areWords(typed)) &&
    typeof at === 'number' &&
    Array.isArray(edits) &&
    typeof title === 'object' &&
    title !== null &&
    Object.values(title).every((words) => typeof words === 'string')
  );
}

const areWords = (words: unknown): words is Words => typeof words === 'string' || words instanceof Uint8Array;

/** Whether a newer version of Throughline has stored it: this one neither opens nor overwrites it. */
export function isNewer(entry: unknown): boolean {
  const { version } = Object(entry) as { version?: unknown };
  return typeof version === 'number' && version > LARGE_VERSION;
}

/** What is unknown may be a part that is undefined, or none. */
const isSameStory = (one: WholeStory, other: WholeStory): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** A version before an edit. */
export const versionOf = (whole: WholeStory, edits: readonly Edit[]): Version => ({
  whole,
  edits,
  pins: undefined,
  layout: undefined,
  madeFor: undefined,
});
