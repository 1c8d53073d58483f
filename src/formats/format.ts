import { ImportError } from '../story/importError.ts';
import { refusals } from '../story/messages/refusals.ts';
import type { Story, WholeStory } from '../story/types.ts';

/** Bytes, as in TRUST.md. */
const LARGEST_FILE = 20e6;

/**
 * Refuses a file that is too large, which the page does before it takes the file into memory.
 *
 * @throws ImportError
 */
export function checkSizeOf({ size }: { readonly size: number }): void {
  if (size > LARGEST_FILE) throw new ImportError('too-large', refusals.tooLarge(size, LARGEST_FILE));
}

/** Something in a source that was inferred, repaired or not understood, and where (line and column count from 1). */
export type Remark = {
  readonly sentence: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
};

export type Reading = { readonly story: WholeStory; readonly remarks: readonly Remark[] };

/** Is told from time to time how much of the work is done: 0 … 1, never less than before. */
export type Progress = (share: number) => void;

/** Tells of a part of some work, from one share of the whole to another. */
export function partOf(progress: Progress | undefined, from: number, to: number): Progress | undefined {
  return progress && ((share) => progress(from + (to - from) * share));
}

/**
 * A text format that stories can be read from and, where `write` is there, written to: whole ones only, or (`Format<Story>`)
 * also parts, where what is written does not claim to be the story.
 */
export type Format<Written extends Story = WholeStory> = {
  readonly id: string;
  readonly label: string;
  /** Without dots, the usual one first. */
  readonly extensions: readonly string[];
  /** Whether `text` looks like this format; judged by content, never by name. Quick, and it never throws. */
  readonly detect: (text: string) => boolean;
  /** @throws ImportError */
  readonly read: (text: string, progress?: Progress) => Reading;
  /** Writes everything that the format can hold, or of that what is shown. */
  readonly write?: (story: Written, shown?: Shown) => string;
};

/** What a picture shows: the network of a scene (0-based), and, of the shared scenes that it counts, how much they weigh. */
export type Shown = {
  readonly scene: number;
  /** None at all where no shared scenes are drawn. */
  readonly ties:
    | readonly { readonly from: string; readonly to: string; readonly weight: number }[]
    | undefined;
};
