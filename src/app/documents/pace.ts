/** Milliseconds, but for `rest`. */
export const PACE = {
  /** Editing after which there is another version. */
  version: 5 * 60_000,
  /** How many times as long as storing took it rests, and for how long at most. */
  rest: 10,
  longest: 1000,
  /** Without an answer of the browser, before the state beside the story says so, and before a notice does. */
  silent: 700,
  alarm: 5000,
  /** After a fault, before it is tried again. */
  again: 4000,
  /** How long a tab that edits the story has to store all of it, before another takes over. */
  handOver: 800,
} as const;
