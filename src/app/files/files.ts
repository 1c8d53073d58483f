import type { NamedBytes } from '../../formats/formats.ts';
import { loaded, MISSING } from '../../stage/loaded.ts';
import type { ViewStore } from '../../view/store.ts';
import { openStory } from '../../view/transitions.ts';
import type { Notice } from '../../view/viewState.ts';
import type { ReadingProgress } from './readAndLayOut.ts';
import type { Refusal } from './refusal.ts';

/** Milliseconds before progress is shown; most files are open by then. */
const PROGRESS_DELAY = 300;

/** Most characters of a refused text that is kept for correction; a text field is slow with more. */
const LONGEST_DRAFT = 500_000;

/** A refusal, or a fault in the program, whose words are in one language. */
type Reason = Partial<Omit<Refusal, 'sentence'>> & { readonly sentence: Refusal['sentence'] | string };

/** A text that may become a story, and the name of its file. */
export type Draft = { readonly file: string; readonly text: string };

/** Opens files as stories, one at a time. */
export type Files = {
  /**
   * Opens a file as the story, with those that were chosen with it: tables of nodes and edges belong together. If it is
   * refused, a notice says why, and the open story stays.
   */
  readonly open: (file: File, beside?: readonly File[]) => Promise<void>;
  /** Opens a text as if it were a file called `name`. A text that is refused becomes the draft. */
  readonly openText: (text: string, name: string) => Promise<void>;
  /** Reads the bytes of the last file again, in an encoding that the reader has chosen. */
  readonly readAgain: (encoding: string) => Promise<void>;
  /** Stops reading; the open story stays. */
  readonly cancel: () => void;
  /** The text in the field of the start screen, kept while the dialog is closed. */
  readonly draft: () => Draft | undefined;
  readonly keepDraft: (draft: Draft) => void;
  /** Stops reading when the app is stopped. */
  readonly stop: () => void;
};

type Opening = {
  readonly typed?: string;
  readonly encoding?: string;
  readonly others?: readonly File[] | undefined;
};

const bytesOf = async (file: File) => new Uint8Array(await file.arrayBuffer());

export function createFiles(view: ViewStore): Files {
  let reading: AbortController | undefined;
  let draft: Draft | undefined;

  /** The last file, while the reader may choose another encoding for it: the one on the disk may have changed since. */
  let doubtful:
    | { readonly file: File; readonly bytes: Uint8Array; readonly beside: readonly NamedBytes[] }
    | undefined;

  const open = async (file: File, { typed, encoding, others = [] }: Opening = {}) => {
    reading?.abort();
    const current = new AbortController();
    reading = current;
    const progress = showProgress(view, file.name, current.signal);
    const again = encoding === undefined ? undefined : doubtful;
    const keep = () => {
      const kept = typed !== undefined && typed.length <= LONGEST_DRAFT;
      if (kept) draft = { file: file.name, text: typed };
      return kept;
    };
    const refuse = ({ sentence: reason, ...rest }: Reason) => {
      const kept = keep();
      view.set({ notice: { type: 'not-opened', file: file.name, reason, ...rest, kept } });
    };
    try {
      // Loaded when the first file is opened.
      const [{ checkFileSize }, { readInWorker }] = await loaded(
        Promise.all([import('../../formats/format.ts'), import('./readFile.ts')]),
      );
      checkFileSize(file);
      for (const other of others) checkFileSize(other);
      const bytes = again?.bytes ?? (await bytesOf(file));
      const beside =
        again?.beside ??
        (await Promise.all(others.map(async (other) => ({ name: other.name, bytes: await bytesOf(other) }))));
      if (current.signal.aborted) return;
      const { room } = view.getState();
      const read = await readInWorker(
        { bytes, name: file.name, room, encoding, beside },
        current.signal,
        progress.update,
      );
      if (current.signal.aborted) return;
      const used = 'refusal' in read ? read.refusal.encoding : read.reading.encoding;
      doubtful = used && used.others.length > 0 ? { file, bytes, beside } : undefined;
      if ('refusal' in read) {
        refuse(read.refusal);
        return;
      }
      const { story, remarks } = read.reading;
      view.apply(openStory(story, read.layout));
      view.set({
        notice: {
          type: 'opened',
          file: file.name,
          story,
          remarks,
          alike: read.alike,
          encoding: doubtful && used,
        },
      });
    } catch (error) {
      if (current.signal.aborted) return;
      if (error === MISSING) {
        keep();
        view.set({ notice: { type: 'not-loaded' } });
        return;
      }
      const { message, sentence = message } = error as Error & Partial<Refusal>;
      refuse({ sentence });
    } finally {
      progress.stop();
    }
  };

  return {
    open: (file, others) => open(file, { others }),
    openText: (text, name) => open(new File([text], name), { typed: text }),
    readAgain: async (encoding) => {
      if (doubtful) await open(doubtful.file, { encoding });
    },
    cancel: () => {
      reading?.abort();
      view.set({ notice: undefined });
    },
    draft: () => draft,
    keepDraft: (made) => {
      draft = made;
    },
    stop: () => reading?.abort(),
  };
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
