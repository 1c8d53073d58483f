/**
 * Numbers that several parts of the layout depend on; what only one of them does is in a `settings.ts` of its folder, which the first
 * picture does not load. Lengths are in picture units unless they say "in L", the ideal edge length.
 */
export const SETTINGS = {
  /** Between the bounds and any footprint or region. */
  margin: 10,
  /** Share of the room that discs and the names of those in the scene may cover, if the names have room of their own. */
  mostCoveredByNames: 0.4,
  /** At the top of a region, kept free for its name; and at its other sides, kept free of footprints. */
  nameStrip: 28,
  regionPad: 8,
  /** With more places than this there are no regions, since they would be too small. */
  mostRegions: 6,
  /** Priority of supporting characters; principal ones have 1. See `Cast`. */
  supportingPriority: 0.5,

  /** L at most, as a share of the side of a square as large as the room. */
  longestShare: 0.34,

  /** Ideal length of a neutral edge, in L; what full love takes off, and what full hostility adds. */
  neutralEdge: 1.15,
  loveShortens: 0.4,
  hostilityLengthens: 0.55,
  /** Ideal length between characters who only met, in L. */
  metEdge: 1.45,
  /** Share of a meeting's weight that is left one scene later; below `meetingFloor` it is dropped. */
  meetingDecay: 0.75,
  meetingFloor: 0.2,

  /** Least distance between characters whom no path of edges joins, in L. */
  unrelated: 2,
  /** Weight of the home, which decides where nothing else does. */
  homeWeight: 0.015,

  /** Default weight of continuity, relative to the mean weight of a character's springs, and the range on offer. */
  continuity: 0.25,
  liveliest: 0.1,
  stillest: 2,
  /**
   * Step, in L, at which continuity weighs what plain least squares would give it: shorter steps weigh more, longer
   * less.
   */
  continuityStep: 0.6,
  /** Share of `continuityStep` below which, in the last pass, steps no longer weigh more the shorter they are. */
  noStep: 0.02,
  /** Factor on the continuity of characters who are not in the scene. */
  absentContinuity: 5,
  /** Pairs over all scenes up to which a cast with supporting characters is laid out as that of a play. */
  mostPairsInPlay: 100_000,
  /** With more characters than this, footprints are not kept off edges, and only one start is tried. */
  manyPeople: 30,

  /** More characters than this are a crowd: no regions, and only characters who matter in a scene move in it. */
  crowd: 60,

  /** Between two footprints, at rest. */
  air: 6,
  /** Between the footprints of two who have a relation: with the clear room around them, enough for a line of 40. */
  lineAir: 30,
} as const;
