/** What only this engine depends on; see `SETTINGS` for the rest. Lengths are in L. */
export const OPEN = {
  /** Factor on the continuity asked for, since no region keeps characters back here; and in a crowd. */
  continuity: 0.5,
  continuityInCrowd: 0.6,
  /** Factor on the weight of springs between characters whom no path of edges joins. */
  unrelatedWeight: 0.12,
  /** Factor on the weight of springs if one of the two is not in the scene. */
  absentWeight: 0.2,
  /** How much longer the edge of two who met becomes until the meeting is dropped, and shorter if they meet often. */
  fadingLengthens: 0.35,
  metShortens: 0.1,
  /** Steps shorter than this are not taken; the second is for characters who are in neither scene. */
  leastStep: 0.05,
  leastStepAbsent: 0.3,

  /** Pairs over all scenes up to which stress is full, with a spring for every pair of a scene ... */
  fullPairs: 2_500_000,
  /** ... and characters in a scene up to which it always is. */
  smallScene: 24,
  /** Pivots of the sparse stress in larger ones. */
  pivots: 12,

  /**
   * Between two footprints at rest, which have some clear room around them, and while the stress still counts, so that little is
   * left to push apart.
   */
  air: 1,
  airInStress: 2,
  /** Weight of a term that ends an overlap, and the passes in which there are such terms. */
  apartWeight: 2,
  apartSweeps: 60,

  /** Characters pass each other at this distance between scenes, unless more than so many are involved. */
  passingDistance: 0.24,
  mostPassing: 300,
  /** Rounds of separating footprints and keeping that distance; and in a crowd. */
  rounds: 4,
  roundsInCrowd: 3,

  /** Pairs over all scenes up to which every character has an instance in every scene, so that absent ones keep clear too. */
  densePairs: 400_000,
  /** Pairs over all scenes up to which the layout is too quick for a preview. */
  quickPairs: 60_000,
  /** Checks of two stays in longer stories. */
  quickChecks: 2_000_000,

  /** d3's ticks for the homes, and for those of a crowd; edges per character that d3 gets at most. */
  seedTicks: 120,
  seedTicksInCrowd: 45,
  seedEdges: 6,
  /** Starts that are compared where they are, of which the best is kept. */
  starts: 4,
  /**
   * Starts of a small cast in few scenes, which are compared where they lead: all after this share of the passes, and the best so
   * many after all of them. Springs that this may look at.
   */
  settledStarts: 12,
  trial: 0.2,
  finalists: 3,
  settledWork: 24_000_000,
  /** Passes over the homes of each start, and the springs that these may look at. */
  homeSweeps: 60,
  homeWork: 8_000_000,
  /** Springs that all passes over the story may look at, and the limits for the number of passes. */
  sweepWork: 18_000_000,
  fewestSweeps: 12,
  mostSweeps: 300,

  /** How much further one L reaches along one axis than along the other, at most, to fill the room. */
  mostStretch: 1.05,
  /** Between two footprints of a crowd. */
  crowdAir: 1,
  /** Checks of two stays when a crowd is separated, and passes. */
  crowdChecks: 8_000_000,
  crowdPasses: 10,
} as const;
