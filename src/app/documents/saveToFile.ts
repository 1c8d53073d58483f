import { STORES, withDatabase } from './database.ts';

/** A file that a story was saved to, and how it was left. */
export type Remembered = { readonly handle: FileSystemFileHandle; readonly lastModified: number };

/** Where files are remembered from one time to the next. */
export type FileMemory = {
  readonly recall: (key: string) => Promise<Remembered | undefined>;
  /** Without it, the reader chooses the file again the next time. */
  readonly remember: (key: string, made: Remembered) => Promise<void>;
};

type Picker = (options: object) => Promise<FileSystemFileHandle>;

export type Saved =
  | { readonly type: 'saved' | 'changed'; readonly file: string }
  /** The reader has chosen no file. */
  | { readonly type: 'cancelled' }
  /** This browser saves by downloading. */
  | { readonly type: 'no-files' };

/** Whether this browser can save again to the same file. */
export const savesToFiles = (): boolean => 'showSaveFilePicker' in window;

/**
 * Saves a text to the file to which the story under the key was saved before, or to one that the reader chooses: first the bytes are
 * made and then it is asked for, since a browser may empty the file as soon as it is chosen.
 *
 * @param how `again`: not over what another program has written since; `over`: over that, too; `elsewhere`: to a new file
 * @throws an error of the browser
 */
export async function saveToFile(
  key: string,
  { text, name }: { readonly text: string; readonly name: string },
  how: 'again' | 'over' | 'elsewhere' = 'again',
  memory: FileMemory = inDatabase,
): Promise<Saved> {
  if (!savesToFiles()) return { type: 'no-files' };
  const bytes = new TextEncoder().encode(text);
  const before = how === 'elsewhere' ? undefined : await memory.recall(key);
  let handle = before && (await isAllowed(before.handle)) ? before.handle : undefined;
  if (handle && before && how === 'again') {
    // Undefined where it was moved or deleted: then it is written anew.
    const file = await handle.getFile().catch(() => undefined);
    if (file && file.lastModified !== before.lastModified && (await file.text()) !== text)
      return { type: 'changed', file: handle.name };
  }
  try {
    const pick = (window as unknown as { showSaveFilePicker: Picker }).showSaveFilePicker;
    handle ??= await pick({ suggestedName: name, types: [{ accept: { 'text/plain': ['.story', '.txt'] } }] });
  } catch (error) {
    if ((error as Error).name === 'AbortError') return { type: 'cancelled' };
    throw error;
  }
  // Written beside the file, and put in its place when it is closed.
  const writing = await handle.createWritable();
  try {
    await writing.write(bytes);
    await writing.close();
  } catch (error) {
    await writing.abort().catch(() => {});
    throw error;
  }
  const { lastModified } = await handle.getFile();
  await memory.remember(key, { handle, lastModified });
  return { type: 'saved', file: handle.name };
}

async function rememberedUnder(key: string): Promise<Remembered | undefined> {
  try {
    const found: unknown = await withDatabase((database) => database.get(STORES.handles, key));
    const { handle, lastModified } = Object(found) as Partial<Remembered>;
    return handle && typeof handle.createWritable === 'function' && lastModified !== undefined
      ? { handle, lastModified }
      : undefined;
  } catch {
    return undefined;
  }
}

async function remember(key: string, made: Remembered): Promise<void> {
  await withDatabase((database) => database.put(STORES.handles, made, key)).catch(() => {});
}

const inDatabase: FileMemory = { recall: rememberedUnder, remember };

type Permitted = FileSystemFileHandle & {
  readonly queryPermission?: (what: object) => Promise<PermissionState>;
  readonly requestPermission?: (what: object) => Promise<PermissionState>;
};

async function isAllowed(handle: Permitted): Promise<boolean> {
  const what = { mode: 'readwrite' };
  const state = await handle.queryPermission?.(what);
  return state === undefined || state === 'granted' || (await handle.requestPermission?.(what)) === 'granted';
}
