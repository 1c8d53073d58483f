import { ImportError } from '../story/importError.ts';
import type { InBoth } from '../story/messages/inBoth.ts';
import { refusals } from '../story/messages/refusals.ts';
import type { StoryText } from '../story/passages/storyText.ts';
import type { Story, WholeStory } from '../story/types.ts';

/**
 * A text format that stories can be read from and, if it has `write`, written to. A `Format<Story>` also writes parts of a
 * story, since its files do not claim to be the story.
 */
export type Format<Written extends Story = WholeStory> = {
  readonly id: string;
  /** Without dots, the usual one first. */
  readonly extensions: readonly string[];
  /** Whether `text` looks like this format, judged by its content. Quick; never throws. */
  readonly detect: (text: string) => boolean;
  /** @throws ImportError */
  readonly read: (text: string, options?: ReadOptions) => Reading;
  /** Writes all that the format can hold: of the story, or of a snapshot of it. */
  readonly write?: (story: Written, snapshot?: Snapshot) => string;
};

export type ReadOptions = {
  /** The title of a story whose text gives none. Not empty, and not longer than a name may be. */
  readonly title?: string | undefined;
  readonly progress?: Progress | undefined;
};

export type Reading = {
  readonly story: WholeStory;
  readonly remarks: readonly Remark[];
  /** What a play or screenplay says. Never part of the story, and in no export. */
  readonly text?: StoryText | undefined;
  /** The file itself, where it is Throughline text: its author goes on with these words and notes. */
  readonly typed?: string | undefined;
};

/** Something in a source that was inferred, repaired or not understood. Line and column count from 1. */
export type Remark = {
  readonly sentence: InBoth;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
};

/** What a picture shows at one scene (0-based). */
export type Snapshot = {
  readonly scene: number;
  /** The ties on the picture with their weights; undefined if it draws no ties. */
  readonly ties:
    | readonly { readonly from: string; readonly to: string; readonly weight: number }[]
    | undefined;
};

/** Called from time to time with the share of the work that is done: 0 … 1, never less than before. */
export type Progress = (share: number) => void;

/** Progress of one step of a longer job, which takes the share from `from` to `to`. */
export function partOf(progress: Progress | undefined, from: number, to: number): Progress | undefined {
  return progress && ((share) => progress(from + (to - from) * share));
}

/** Bytes; see TRUST.md. */
const LARGEST_FILE = 20e6;

/**
 * Refuses a file that is too large, so that a caller can do so before loading it.
 *
 * @throws ImportError
 */
export function checkFileSize({ size }: { readonly size: number }, largest = LARGEST_FILE): void {
  if (size > largest) throw new ImportError('too-large', refusals.tooLarge(size, largest));
}
