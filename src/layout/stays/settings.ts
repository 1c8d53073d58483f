/** How overlapping footprints are pushed apart (`separate.ts`). */
export const SEPARATION = {
  /** Passes over all pairs at most, and checks of pairs over all passes. */
  passes: 400,
  checks: 20_000_000,
  /** Passes at least, with all the checks above and with a smaller budget. */
  leastPasses: 20,
  leastPassesOnBudget: 4,
  /** In the second half of the passes only this share of `air` is asked for, to fit where there is just enough room. */
  lateAir: 0.2,
  /**
   * Pairs move sideways if that is shorter than this many times the way up or down; each value for some passes in turn,
   * since footprints that block each other along one axis may pass along the other.
   */
  sidewaysBias: [1, 1.7, 0.6, 3, 0.3],
  passesPerBias: 20,
  /** Shares of a push that the characters of lower and of higher priority take. */
  lowerTakes: 0.85,
  higherTakes: 0.15,
  /** Factor on the priority of characters who are not in the scene, where there are no regions. */
  absentPriority: 0.25,
} as const;
