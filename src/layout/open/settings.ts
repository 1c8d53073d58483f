/** What the layout turns on where no places divide the frame (`open/`). Lengths are in L. */
export const OPEN = {
  /** Of the continuity that is asked for, since nobody is held back by the bounds of a place here; and in a crowd. */
  continuity: 0.5,
  continuityInCrowd: 0.6,
  /** How much strangers' wish to be apart counts, of what a tie as long would. */
  strangers: 0.12,
  /** How much of a pair's weight is left where one of the two is not in the scene. */
  unseen: 0.2,
  /** How much longer the tie of two who were together gets until that is forgotten, and shorter where they are so often. */
  fading: 0.8,
  closer: 0.1,
  /** The share of `drift` below which a step counts as none, at the end. */
  noStep: 0.02,
  /** Steps shorter than this are not taken; the second by those who are in neither scene. */
  stay: 0.05,
  stayUnseen: 0.3,

  /** Pairs over all scenes up to which every two people of a scene are held at their distance, ... */
  pairsInFull: 2_500_000,
  /** ... and people in a scene up to which they always are. */
  smallScene: 24,
  /** How many stand for all the others in larger ones. */
  pivots: 12,

  /** People on their way to the next scene pass each other at this distance, unless more than so many are on stage. */
  near: 0.24,
  dodging: 300,
  /** How often ways are looked through; and in a crowd. */
  dodges: 4,
  crowdDodges: 3,

  /** Pairs over all scenes up to which all of the cast is on stage all the time, so that nobody is ever stood upon. */
  everybody: 60_000,
  /** Checks of two stays in stories that are longer. */
  quickChecks: 2_000_000,

  /** d3's ticks for the homes, and for those of a crowd; the most ties a head that it is given. */
  ticks: 120,
  crowdTicks: 45,
  tiesInSeed: 6,
  /** Sides that homes are started from, of which the best is kept. */
  starts: 4,
  /** Passes over the homes of each, if this work allows so many. */
  homeSweeps: 60,
  homeWork: 8_000_000,
  /** Passes over the story: as many as this work allows (terms of all passes), from the fewest to the most. */
  work: 18_000_000,
  fewestSweeps: 12,
  mostSweeps: 300,

  /** How often all footprints go into the frame, at least. */
  room: 12,
  roomInCrowd: 6,
  /** Checks of two people when a crowd is disentangled, and passes. */
  checks: 8_000_000,
  passes: 10,
} as const;
