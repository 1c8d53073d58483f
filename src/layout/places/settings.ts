/** What only this engine depends on; see `SETTINGS` for the rest. Lengths are in picture units unless they say "in L". */
export const PLACES = {
  /** Between two regions. */
  gap: 16,
  /** If any region would be smaller, there are none. */
  region: { leastWidth: 130, leastHeight: 100 },
  /** Share of the room that footprints may cover; beyond it there are no regions. */
  mostCovered: 0.5,
  /** Share of its region that a place's people cover where they are most, if the room allows. */
  comfortable: 0.42,
  /** Width of a region divided by its height, at best: names make people wider than high. */
  regionAspect: 1.3,
  /**
   * Weight of a spring from a principal to a supporting character: principal ones must stand well without the others.
   */
  supportingPull: 0.12,

  /** L, as a share of the side of the square that each character has where a region is fullest; and its least. */
  spacing: 1.12,
  shortestEdge: 24,

  /** How much a group is stretched, at most, to fill the shape of its region. */
  mostStretch: 1.3,

  /** What frequent meetings take off the ideal length between characters who only met, in L. */
  metShortens: 0.45,

  /** Weight of an edge to another region, and how far it moves the character towards that region, in L. */
  crossRegionWeight: 0.1,
  crossRegionReach: 0.5,
  /** Weight that keeps footprints off other characters' edges, and the distance to keep. */
  edgeClearanceWeight: 1.5,
  edgeClearance: 12,
  /** Weight of the middle of the region, divided among those in it. With that of the home it decides where nothing else does. */
  middleWeight: 0.5,

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
} as const;

/** What the aesthetic cost of a layout counts (`aestheticCost.ts`); one crossing is 1. */
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

/** How stays make way for lines (`clearLines.ts`). Costs are for one scene; lengths in picture units. */
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
