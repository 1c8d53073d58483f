import { applyEdit, type Edit, isTyped } from '../../edit/edits.ts';
import { type SharedText, sharedText, textFrom } from '../../edit/sharedText.ts';
import { wholeOf } from '../../edit/wholeOf.ts';
import { throughline } from '../../formats/throughline.ts';
import { writeThroughline } from '../../formats/throughlineWrite.ts';
import { areFinite } from '../../layout/areFinite.ts';
import { homesOf, isStandingWhole } from '../../layout/kept/elsewhere.ts';
import { homesAlone } from '../../layout/kept/homesAlone.ts';
import type { Homes } from '../../layout/types.ts';
import type { Text, WholeStory } from '../../story/types.ts';
import type { StoryDocument, Version, ViewState } from '../../view/viewState.ts';
import { writeInPieces } from './writeInPieces.ts';

/** The version of what is stored of a story. What was stored before had no version, no revision and no `whole`. */
export const STORED_VERSION = 2;

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
  readonly homes?: Homes | undefined;
  /** When it was last opened or edited, in milliseconds since 1970. */
  readonly at: number;
  /** When it was deleted. It can still be put back. */
  readonly removed?: number | undefined;
};

/** An edit, with what was typed as one text. */
type StoredEdit =
  | Exclude<Edit, { readonly does: 'replace' }>
  | { readonly does: 'replace'; readonly story: WholeStory; readonly text?: string | undefined };

/** By the story as it was opened, an object that only this tab's copy of a document has: what was read or stored last, and its text. */
const revs = new WeakMap<WholeStory, { readonly key: string; readonly rev: number }>();
const texts = new WeakMap<WholeStory, string>();

/** The revision of what is stored under a key that a document was read from, or stored as; undefined where it was neither. */
export function revOf(original: WholeStory, key: string): number | undefined {
  const known = revs.get(original);
  return known?.key === key ? known.rev : undefined;
}

/** Remembers that the browser has stored a document, which begins with this story. */
export function rememberRev(original: WholeStory, { key, rev = 0 }: Pick<Stored, 'key' | 'rev'>): void {
  revs.set(original, { key, rev });
}

/** Remembers the text that a story was read from. */
export function rememberWritten(original: WholeStory, text: string): void {
  texts.set(original, text);
}

/** Has the text of a story at hand before `storedOf` needs it: to write that of a large story in one go would block the page. */
export async function writeAhead(original: WholeStory): Promise<void> {
  texts.set(original, await writtenOf(original));
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
  return {
    key,
    version: STORED_VERSION,
    rev,
    by,
    title: whole.title,
    text,
    typed,
    edits: edits.map(storedEdit),
    at,
    ...(edits.length > 0 && { whole }),
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
 * @throws ImportError where the story is none
 */
export function documentOf(stored: Stored, open?: Pick<StoryDocument, 'original'>): StoryDocument {
  const { text, typed } = stored;
  const edits = editsOf(stored.edits);
  const isOpen = open !== undefined && texts.get(open.original) === text;
  const original = isOpen ? open.original : throughline.read(text).story;
  texts.set(original, text);
  rememberRev(original, stored);
  const homes = homesIn(stored.homes);
  const asEdited = { original, typed, homes, future: [] };
  if (edits.length === 0) return { ...asEdited, edits, whole: original, past: [] };
  // Through the gate: what is stored may be of an older version.
  const admitted = stored.whole && wholeOf(stored.whole);
  try {
    const past: Version[] = [];
    let whole = original;
    for (const [index, edit] of edits.entries()) {
      past.push(versionOf(whole, edits.slice(0, index)));
      whole = applyEdit(whole, edit);
    }
    const isSame = whole === stored.whole || !admitted || isSameStory(admitted, wholeOf(whole));
    if (isSame) return { ...asEdited, edits, whole: admitted ?? wholeOf(whole), past };
  } catch {
    if (!admitted) return { ...asEdited, edits: [], whole: original, past: [] };
  }
  const last = edits.at(-1);
  const all: Edit = { does: 'replace', story: admitted, text: last && isTyped(last) ? last.text : undefined };
  return { ...asEdited, edits: [all], whole: admitted, past: [versionOf(original, [])] };
}

/** Whether an entry has the shape of a story: another version, or an extension of the browser, may have left anything. */
export function isStored(entry: unknown): entry is Stored {
  if (typeof entry !== 'object' || entry === null) return false;
  const { key, title, text, typed, edits, at } = entry as Partial<Record<keyof Stored, unknown>>;
  return (
    typeof key === 'string' &&
    typeof text === 'string' &&
    (typed === undefined || typeof typed === 'string') &&
    typeof at === 'number' &&
    Array.isArray(edits) &&
    typeof title === 'object' &&
    title !== null &&
    Object.values(title).every((words) => typeof words === 'string')
  );
}

/** Whether a newer version of Throughline has stored it: this one neither opens nor overwrites it. */
export function isNewer(entry: unknown): boolean {
  const { version } = Object(entry) as { version?: unknown };
  return typeof version === 'number' && version > STORED_VERSION;
}

function storedEdit(edit: Edit): StoredEdit {
  if (edit.does !== 'replace') return edit;
  return { ...edit, text: edit.text && textFrom(edit.text) };
}

function editsOf(stored: readonly StoredEdit[]): readonly Edit[] {
  let before: SharedText | undefined;
  return stored.map((edit): Edit => {
    if (edit.does !== 'replace' || edit.text === undefined) return edit as Edit;
    before = sharedText(edit.text, before);
    return { ...edit, text: before };
  });
}

function homesIn(homes: unknown): Homes | undefined {
  const { characters, homes: at, frame, ...rest } = Object(homes) as Partial<Record<keyof Homes, unknown>>;
  const isOne =
    Array.isArray(characters) &&
    characters.every((id) => typeof id === 'string') &&
    areFinite(at, 2 * characters.length) &&
    ['x', 'y', 'width', 'height'].every((side) => Number.isFinite(Object(frame)[side]));
  if (!isOne) return undefined;
  return isStandingWhole(rest, characters) ? (homes as Homes) : homesAlone(homes as Homes);
}

/** What is unknown may be a part that is undefined, or none. */
const isSameStory = (one: WholeStory, other: WholeStory): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const versionOf = (whole: WholeStory, edits: readonly Edit[]): Version => ({
  whole,
  edits,
  pins: undefined,
  layout: undefined,
  madeFor: undefined,
});
