/** How lines are routed. Lengths are in picture units; costs are in crossings: two lines that cross cost 1. */
export const ROUTES = {
  /** Between two samples of a line. */
  step: 6,
  /** How far a relation's middle stands off the straight line where nothing is in its way, at most and as a share of its length. */
  gentle: 12,
  gentleShare: 0.06,
  /** Bows that are tried: the step between them as a share of the length, its limits, and the widest bow. */
  bowStep: { share: 0.06, least: 8, most: 16 },
  widest: { share: 0.42, shortest: 46, longest: 150 },
  /** Skews that are tried, the best first. */
  skews: [0, 0.16, -0.16, 0.3, -0.3],
  /** Lines keep this far from discs and names that they do not end at, where there is room. */
  clearance: 7,
  /** The least distance that they keep in any case. */
  touch: 2,
  /** Lines should be so long that their pattern can be made out. */
  shortest: 44,
  /** Lines closer than this run beside each other, and closer than `tight` they look like one. */
  beside: 9,
  tight: 5,
  /** What tight lines of more than this length cost extra. */
  tightLength: 8,
  /** Room along the edge of the picture. */
  edge: 6,
  cost: {
    /** A sample on a disc, on a name, within the clearance, and off the picture. */
    disc: 30,
    name: 12,
    near: 0.25,
    outside: 2,
    /** Each unit off the ideal bow, and the square of the bow as a share of the length. */
    bow: 1 / 60,
    bend: 5,
    skew: 0.8,
    /** Each unit that is missing to the shortest length. */
    short: 0.3,
    /** Any crossing, or lines beside each other, and each unit of their length that is near, and that is tight. */
    crossing: 0.7,
    beside: 0.012,
    tight: 0.3,
    /** Two lines of the same pair in one lane. */
    lane: 6,
    /** Another bend than in the scene before: for any, and for each unit. */
    change: 0.25,
    changeUnit: 0.01,
    /** A better route must save this much. */
    least: 0.05,
  },
  /** Passes over all lines, and routes tried in a scene, at most. */
  passes: 8,
  mostTried: 16_000,
} as const;
