/** What a check looks for, in the order in which they are listed. */
export const CHECKS = [
  'vanishes',
  'behind-backs',
  'leap',
  'never-meet',
  'loose-end',
  'bystander',
  'still-water',
  'island',
  'two-places',
  'too-early',
  'one-sided',
] as const;
export type CheckId = (typeof CHECKS)[number];

/** Something in a story that its author may want to look at, and may well mean. */
export type Observation = {
  readonly check: CheckId;
  /** Whom it is about (ids). */
  readonly characters: readonly string[];
  readonly relation?: string | undefined;
  /** The scene (0-based) to look at; undefined where it is about the whole story, or about what stands before the first scene. */
  readonly scene?: number | undefined;
  /** Another scene that it is about: the last one of a stretch, or the one that it is compared with; -1 for what holds before the first. */
  readonly other?: number | undefined;
  /** A name that is told. */
  readonly name?: string | undefined;
};
