import { checkSizeOf } from '../../formats/format.ts';
import { writeThroughline } from '../../formats/throughlineWrite.ts';
import type { WholeStory } from '../../story/types.ts';
import { set, take, useView } from '../../view/store.ts';
import { openStory } from '../../view/transitions.ts';
import type { Notice } from '../../view/viewState.ts';
import { keepDraft, LONGEST_DRAFT } from './draft.ts';
import { readInWorker } from './readFile.ts';
import type { ReadingProgress } from './reading.worker.ts';

/** What is being read at the moment, to be given up when the reader says so or opens something else. */
let reading: AbortController | undefined;

/** Milliseconds before reading is spoken of; most files are open by then. */
const UNNOTICED = 300;

/**
 * Opens a file as the story, or says why not and leaves what was open as it is.
 *
 * @param typed the text of a file that is none, to be mended where it is refused
 */
export async function openFile(file: File, typed?: string): Promise<void> {
  reading?.abort();
  const own = new AbortController();
  reading = own;
  const tell = tellLater(file.name, own.signal);
  try {
    checkSizeOf(file);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const { shape } = useView.getState();
    const read = await readInWorker({ bytes, name: file.name, shape }, own.signal, tell.progress);
    if (own.signal.aborted) return;
    const { story, remarks } = read.reading;
    take(openStory(story, read.layout));
    // Later, since the picture comes first; by then the story may have been edited.
    setTimeout(() => {
      const { whole } = useView.getState();
      if (whole.id === story.id) keepForReload(whole);
    }, 300);
    set({ notice: { type: 'opened', file: file.name, story, remarks, alike: read.alike } });
  } catch (error) {
    if (own.signal.aborted) return;
    const kept = typed !== undefined && typed.length <= LONGEST_DRAFT;
    if (kept) keepDraft({ file: file.name, text: typed });
    set({ notice: { type: 'not-opened', file: file.name, reason: (error as Error).message, kept } });
  } finally {
    tell.stop();
  }
}

/** Says how far a file is, from when it takes long enough to be noticed. */
function tellLater(file: string, signal: AbortSignal) {
  let told: Notice = { type: 'reading', file, phase: 'reading', share: 0 };
  const show = () => {
    if (!signal.aborted) set({ notice: told });
  };
  let shown = useView.getState().notice?.type === 'reading';
  if (shown) show();
  const timer = setTimeout(() => {
    shown = true;
    show();
  }, UNNOTICED);
  return {
    progress: (made: ReadingProgress) => {
      told = { type: 'reading', file, ...made };
      if (shown) show();
    },
    stop: () => clearTimeout(timer),
  };
}

const KEPT = 'throughline-story';

/** A story from a file outlives a reload of its tab, where the browser has room for it. */
export function keepForReload(story: WholeStory): void {
  try {
    sessionStorage.setItem(KEPT, writeThroughline(story));
  } catch {
    // Too large, or nothing is kept here: after a reload the file has to be opened again, which a notice says.
  }
}

/** The story that a file brought into this tab, if it is the one that the address asks for. */
export async function keptForReload(id: string): Promise<WholeStory | undefined> {
  try {
    const { throughline } = await import('../../formats/throughline.ts');
    const { story } = throughline.read(sessionStorage.getItem(KEPT) ?? '');
    return story.id === id ? story : undefined;
  } catch {
    return undefined;
  }
}

/** Stops reading a file; what was open stays open. */
export function stopReading(): void {
  reading?.abort();
  set({ notice: undefined });
}

/** Reads what was pasted or typed as if it came from a file. */
export function openText(text: string, name: string): Promise<void> {
  return openFile(new File([text], name), text);
}

export function saveStory(story: WholeStory): void {
  const text = writeThroughline(story);
  download(new Blob([text], { type: 'application/json' }), `${fileStem(story.id)}.json`);
}

/** Hands a file to the browser's downloads. */
export function download(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Safari reads the address only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Letters, digits and hyphens that every file system takes. */
export function fileStem(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/ß/g, 'ss');
  return (
    plain
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, '')
      .toLowerCase()
      .slice(0, 80) || 'story'
  );
}
