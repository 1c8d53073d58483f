import { loaded } from '../../stage/loaded.ts';
import type { ViewStore } from '../../view/store.ts';
import type { Doubtful, Draft, Opening } from './openFile.ts';

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

/** The code that opens a file is loaded with the first one. */
export function createFiles(view: ViewStore): Files {
  let reading: AbortController | undefined;
  let draft: Draft | undefined;
  let doubtful: Doubtful | undefined;
  const keepDraft = (made: Draft) => {
    draft = made;
  };

  const open = async (file: File, opening: Opening = {}) => {
    reading?.abort();
    reading = new AbortController();
    const { signal } = reading;
    try {
      const { openFile } = await loaded(import('./openFile.ts'));
      if (signal.aborted) return;
      const made = await openFile(view, file, { ...opening, signal, keepDraft });
      if (!signal.aborted) doubtful = made;
    } catch {
      if (signal.aborted) return;
      if (opening.typed) keepDraft({ file: file.name, text: opening.typed });
      view.set({ notice: { type: 'not-loaded' } });
    }
  };

  return {
    open: (file, others) => open(file, { others }),
    openText: (text, name) => open(new File([text], name), { typed: text }),
    readAgain: async (encoding) => {
      if (doubtful) await open(doubtful.file, { encoding, again: doubtful });
    },
    cancel: () => {
      reading?.abort();
      view.set({ notice: undefined });
    },
    draft: () => draft,
    keepDraft,
    stop: () => reading?.abort(),
  };
}
