/**
 * What a play or screenplay says, passage by passage. It stands beside the story and is never part of it, so that no export
 * has it and no picture waits for it.
 */
export type StoryText = {
  /** In the order of the source. */
  readonly passages: readonly Passage[];
  /** The index of each scene's first passage, and the number of all passages at the end. */
  readonly starts: readonly number[];
  /** How the source counts each scene, such as "III.1" or "12A"; undefined where it does not. */
  readonly counts: readonly (string | undefined)[];
};

export type Passage = {
  readonly kind: 'speech' | 'direction';
  /** Ids of those who speak it together. Empty for directions, and where it is not known who speaks. */
  readonly by: readonly string[];
  /** Ids of those to whom it is spoken, where the source says so. */
  readonly to?: readonly string[] | undefined;
  /** Who speaks, as the source says it: "ALL", "Hamlet (aside)". */
  readonly speaker?: string | undefined;
  /** One or more lines. Directions within a speech are in brackets. */
  readonly words: string;
  /** The number of its first line, as the source counts lines. */
  readonly line?: string | undefined;
};

/** A run of passages of one scene. Indices of `passages`; `to` is one past the last. */
export type Extract = { readonly scene: number; readonly from: number; readonly to: number };
