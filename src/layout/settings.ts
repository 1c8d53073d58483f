/** Every number the layout depends on. Lengths are in picture units unless they say "in L", the ideal edge length. */
export const SETTINGS = {
  /** Between the bounds and any footprint or region. */
  margin: 10,
  /** Between two regions. */
  gap: 16,
  /** Share of the room that discs and the names of those in the scene may cover, if the names have room of their own. */
  mostCoveredByNames: 0.4,
  /** At the top of a region, kept free for its name; and at its other sides, kept free of footprints. */
  nameStrip: 28,
  regionPad: 8,
  /** If any region would be smaller, there are none. */
  region: { leastWidth: 130, leastHeight: 100 },
  /** With more places than this there are no regions, since they would be too small. */
  mostRegions: 6,
  /** Share of the room that footprints may cover; beyond it there are no regions. */
  mostCovered: 0.5,
  /** Share of its region that a place's people cover where they are most, if the room allows. */
  comfortable: 0.42,
  /** Width of a region divided by its height, at best: names make people wider than high. */
  regionAspect: 1.3,
  /** Priority of supporting characters; principal ones have 1. See `Cast`. */
  supportingPriority: 0.5,
  /**
   * Weight of a spring from a principal to a supporting character: principal ones must stand well without the others.
   */
  supportingPull: 0.12,

  /** L, as a share of the side of the square that each character has where a region is fullest; and its limits. */
  spacing: 1.12,
  shortestEdge: 24,
  /** L at most, as a share of the side of a square as large as the room. */
  longestShare: 0.34,

  /** How much a group is stretched, at most, to fill the shape of its region. */
  mostStretch: 1.3,

  /** Ideal length of a neutral edge, in L; what full love takes off, and what full hostility adds. */
  neutralEdge: 1.15,
  loveShortens: 0.4,
  hostilityLengthens: 0.55,
  /** Ideal length between characters who only met, in L; what frequent meetings take off. */
  metEdge: 1.45,
  metShortens: 0.45,
  /** Share of a meeting's weight that is left one scene later; below `meetingFloor` it is dropped. */
  meetingDecay: 0.75,
  meetingFloor: 0.2,

  /** Least distance between characters whom no path of edges joins, in L. */
  unrelated: 2,
  /** Weight of an edge to another region, and how far it moves the character towards that region, in L. */
  crossRegionWeight: 0.1,
  crossRegionReach: 0.5,
  /** Weight that keeps footprints off other characters' edges, and the distance to keep. */
  edgeClearanceWeight: 1.5,
  edgeClearance: 12,
  /**
   * Weight of the home, and of the middle of the region (divided among those in it): they decide where nothing else
   * does.
   */
  homeWeight: 0.015,
  middleWeight: 0.5,

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
  /** Steps shorter than this, in L, are not taken; the second is for characters who are in neither scene. */
  leastStep: 0.28,
  leastStepAbsent: 0.6,

  /** Passes over the whole story, and d3's ticks for the homes. */
  sweeps: 40,
  seedTicks: 30,
  /** Starts compared when no homes are given, after `trialSweeps` passes each. */
  starts: 2,
  trialSweeps: 3,
  /** Passes after which it is measured how far people are from filling their regions. */
  fillingSweeps: 8,
  /** Further passes, with d3's collide. */
  collideSweeps: 4,
  /** Pairs of characters over all scenes from which on there are fewer passes, and from which on there are none. */
  manyPairs: 300_000,
  tooManyPairs: 12_000_000,
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

/** How overlapping footprints are pushed apart (`stays/separate.ts`). */
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

/** What the aesthetic cost of a layout counts (`places/aestheticCost.ts`); one crossing is 1. */
export const COST = {
  /** Each edge, by its length in L. */
  length: 0.1,
  /** A footprint on an edge, times its character's priority. */
  footprintOnEdge: 2,
  /** Two characters in one spot, times the lower priority; falls to 0 at the distance `near`, in L. */
  crowding: 4,
  near: 0.8,
  /** Any step within a region, besides its length in L (1 at most). */
  step: 0.28,
} as const;

/** How stays make way for lines (`places/clearLines.ts`). Costs are for one scene; lengths in picture units. */
export const CLEARING = {
  /** Rounds over all stays in conflict, comparisons of bodies and lines, and people: larger casts are left as they are. */
  rounds: 6,
  checks: 2_500_000,
  mostPeople: 60,
  /** Places that are tried around a stay: so many directions, at these distances. */
  directions: 8,
  reaches: [8, 22, 52, 110],
  /** A better place must save this much. */
  least: 0.3,
  /** Between a footprint and a line that it does not belong to. */
  clearance: 4,
  /** Lines may bow by this share of their length (as in the picture's routes); what each unit beyond costs. */
  widestBow: 0.4,
  tooFar: 1 / 12,
  /** Two footprints that overlap: for each unit. */
  overlapping: 2,
  /** Each unit that a line is shorter than this. */
  missing: 1 / 10,
  shortest: 60,
  /** Being away from where the stress wants a stay, by square, and the steps to the stays before and after; in L. */
  moved: 4,
  step: 1.5,
} as const;

/** How a spot is chosen for someone while the others stay (`kept/`). Costs are for one scene, as in `CLEARING`. */
export const SPOT = {
  /** Factors on the costs of overlaps, of the stress, and of each L to someone at another place. */
  overlap: 4,
  stress: 2,
  acrossRegions: 0.05,
  /** Being moved, by square, in L; what a better spot must save at least for someone whose ties have changed. */
  moved: 1,
  least: 0.6,
  /** Being moved for someone who steps aside, and for someone new from where they stand in other scenes. */
  steppingAside: 12,
  fromOtherScenes: 0.3,
  /** Spots on the first grid, their least distance, and the finer grids as shares of it. */
  tries: 700,
  step: 8,
  finer: [0.4, 0.15, 0.06],
  /** How much the people may become more, as a factor, before all are laid out again. */
  mostGrowth: 1.6,
} as const;
