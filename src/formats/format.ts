import type { Story } from '../story/types.ts';

/** A text format that stories can be read from and, where `write` is there, written to. */
export type Format = {
  readonly id: string;
  readonly label: string;
  /** Without dots, the usual one first. */
  readonly extensions: readonly string[];
  /** Whether `text` looks like this format; judged by content, never by name. */
  readonly detect: (text: string) => boolean;
  /** @throws ImportError */
  readonly read: (text: string) => Story;
  readonly write?: (story: Story) => string;
};
