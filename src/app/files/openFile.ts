import type { NamedBytes } from '../../formats/readBeside.ts';
import { applyDefaultLens } from '../../lens/lens.ts';
import { isBusy } from '../../picture/isBusy.ts';
import { prepareLargePicture } from '../../stage/canvas/prepareLargePicture.ts';
import { loaded, MISSING } from '../../stage/loaded.ts';
import { roomFor } from '../../stage/stageRoom.ts';
import { stageSize } from '../../stage/stageSize.ts';
import { nextTask } from '../../stage/workers/nextTask.ts';
import { isAuthored } from '../../story/isAuthored.ts';
import { asOpened } from '../../view/asOpened.ts';
import { openDocument } from '../../view/openSteps.ts';
import type { ViewStore } from '../../view/store.ts';
import type { Notice } from '../../view/viewState.ts';
import { workAhead } from '../documents/workAhead.ts';
import type { ReadingProgress } from './readAndLayOut.ts';
import type { Refusal } from './refusal.ts';

/** Milliseconds before progress is shown; most files are open by then. */
const PROGRESS_DELAY = 300;

/** Most characters of a refused text that is kept for correction; a text field is slow with more. */
const LONGEST_DRAFT = 500_000;

/** Bytes of a file whose story is most likely painted on a canvas. */
const LARGE_FILE = 200_000;

/** A link that holds a story, perhaps in several lines, as it was pasted. */
const STORY_LINK = /^https?:[^#]{1,2000}(#t\d+\.[^#]*)$/;

/** A refusal, or a fault in the program, whose words are in one language. */
type Reason = Partial<Omit<Refusal, 'sentence'>> & { readonly sentence: Refusal['sentence'] | string };

/** A text that may become a story, and the name of its file. */
export type Draft = { readonly file: string; readonly text: string };

/** A file whose encoding the reader may choose again; the one on the disk may have changed since. */
export type Doubtful = {
  readonly file: File;
  readonly bytes: Uint8Array;
  readonly beside: readonly NamedBytes[];
};

export type Opening = {
  /** The text, where it is none of a file. */
  readonly typed?: string;
  readonly encoding?: string;
  /** What is read again. */
  readonly again?: Doubtful;
  readonly others?: readonly File[] | undefined;
};

type Reader = { readonly signal: AbortSignal; readonly keepDraft: (draft: Draft) => void };

/**
 * Opens a file as the story, or says in a notice why it is refused.
 *
 * @returns the file, if its encoding may be wrong
 */
export async function openFile(
  view: ViewStore,
  file: File,
  { typed, encoding, again, others = [], signal, keepDraft }: Opening & Reader,
): Promise<Doubtful | undefined> {
  const progress = showProgress(view, file.name, signal);
  let doubtful: Doubtful | undefined = again;
  const keep = () => {
    const kept = typed !== undefined && typed.length <= LONGEST_DRAFT;
    if (kept) keepDraft({ file: file.name, text: typed });
    return kept;
  };
  const refuse = ({ sentence: reason, ...rest }: Reason) => {
    const kept = keep();
    view.set({ notice: { type: 'not-opened', file: file.name, reason, ...rest, kept } });
  };
  const fragment = STORY_LINK.exec(typed?.trim() ?? '')?.[1];
  try {
    if (fragment) {
      const { openLink } = await loaded(import('../share/openLink.ts'));
      const { document, notice } = await openLink(fragment);
      if (signal.aborted) return undefined;
      view.apply(openDocument(document));
      view.set({ notice });
      return undefined;
    }
    const [{ checkFileSize }, { readInWorker }] = await loaded(
      Promise.all([import('../../formats/format.ts'), import('./readFile.ts')]),
    );
    if (!again && (await takeInShelf(view, file))) return undefined;
    checkFileSize(file);
    for (const other of others) checkFileSize(other);
    const bytes = again?.bytes ?? (await bytesOf(file));
    const beside =
      again?.beside ??
      (await Promise.all(others.map(async (other) => ({ name: other.name, bytes: await bytesOf(other) }))));
    if (signal.aborted) return doubtful;
    // What does not come now is asked for again when it is needed.
    const largePicture = bytes.length > LARGE_FILE ? prepareLargePicture().catch(() => undefined) : undefined;
    const { room } = view.getState();
    const stage = stageSize(document);
    const read = await readInWorker(
      { bytes, name: file.name, room, stage, encoding, beside },
      signal,
      progress.update,
    );
    if (signal.aborted) return doubtful;
    const used = 'refusal' in read ? read.refusal.encoding : read.reading.encoding;
    doubtful = used && used.others.length > 0 ? { file, bytes, beside } : undefined;
    if ('refusal' in read) {
      refuse(read.refusal);
      return doubtful;
    }
    const { story, remarks, typed, text } = read.reading;
    // What comes from the worker and the first picture, which follows at once, block the page one by one.
    await nextTask();
    await workAhead(story, 1);
    const { story: shown } = applyDefaultLens(story);
    if (largePicture && isBusy(shown)) await (await largePicture)?.(shown);
    if (signal.aborted) return doubtful;
    const before = view.getState();
    view.apply(
      openDocument(asOpened(story, typed), read.layout, undefined, stage && roomFor(stage, story, 'told')),
    );
    const notice: Notice = {
      type: 'opened',
      file: file.name,
      story,
      remarks,
      alike: read.alike,
      encoding: doubtful && used,
    };
    view.set({ notice });
    // A script, or who is in its scenes: what is asserted elsewhere may be of an earlier draft.
    if (typed === undefined && (text || !isAuthored(story)))
      import('../draft/offerEarlier.ts').then(
        ({ offerEarlier }) => offerEarlier(view, notice, before),
        () => {},
      );
  } catch (error) {
    if (signal.aborted) return doubtful;
    if (error === MISSING) {
      keep();
      view.set({ notice: { type: 'not-loaded' } });
      return doubtful;
    }
    const { message, sentence = message } = error as Error & Partial<Refusal>;
    refuse({ sentence });
  } finally {
    progress.stop();
  }
  return doubtful;
}

const bytesOf = async (file: File) => new Uint8Array(await file.arrayBuffer());

/** Takes in the stories of a file that has several, and says so. @returns whether it is such a file */
async function takeInShelf(view: ViewStore, file: File): Promise<boolean> {
  const beginning = await file.slice(0, 200).text();
  if (!beginning.includes('throughline-stories')) return false;
  const { isShelf, LARGEST_SHELF, takeIn } = await loaded(import('../documents/shelfFile.ts'));
  if (!isShelf(beginning)) return false;
  const { checkFileSize } = await loaded(import('../../formats/format.ts'));
  checkFileSize(file, LARGEST_SHELF);
  view.set({ notice: { type: 'taken-in', file: file.name, ...(await takeIn(await file.text())) } });
  return true;
}

/** Shows a notice with the progress of a file, if reading takes longer than `PROGRESS_DELAY`. */
function showProgress(view: ViewStore, file: string, signal: AbortSignal) {
  let notice: Notice = { type: 'reading', file, phase: 'reading', share: 0 };
  const show = () => {
    if (!signal.aborted) view.set({ notice });
  };
  let shown = view.getState().notice?.type === 'reading';
  if (shown) show();
  const timer = setTimeout(() => {
    shown = true;
    show();
  }, PROGRESS_DELAY);
  return {
    update: (made: ReadingProgress) => {
      notice = { type: 'reading', file, ...made };
      if (shown) show();
    },
    stop: () => clearTimeout(timer),
  };
}
