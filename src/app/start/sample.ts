import type { SampleKind } from '../../view/words/start.ts';

/** A small story: what it shows, the id of its format, a name for the file, and its text. */
export type Sample = {
  readonly kind: SampleKind;
  readonly format: string;
  readonly file: string;
  readonly text: string;
};
