/** How lines are routed. Lengths are in picture units; costs are in crossings: two lines that cross at a right angle cost about 1. */
export const ROUTES = {
  /** Between two samples of a line, and the size of the cells of the flat grids. */
  step: 6,
  cell: 4,
  /** How far a relation's middle stands off the straight line where nothing is in its way, at most and as a share of its length. */
  gentle: { most: 12, share: 0.06 },
  /** Bows that are tried: the step between them as a share of the length, its limits, and the widest bow. */
  bowStep: { share: 0.07, least: 9, most: 18 },
  widest: { share: 0.42, least: 46, most: 150 },
  /** Skews that are tried. */
  skews: [0, 0.2, -0.2],
  /** Lines keep this far from discs and names that they do not end at, where there is room, and this far in any case. */
  clearance: 7,
  touch: 2,
  /** Lines should be so long that their pattern can be made out. */
  shortest: 44,
  /** Lines that are closer than this disturb each other. */
  beside: 10,
  /** Room along the edge of the picture. */
  edge: 6,
  cost: {
    /** A sample on a disc, on a name, within the clearance, and off the picture. */
    disc: 30,
    name: 12,
    near: 0.25,
    outside: 2,
    /** Each unit off the ideal bow, the square of the bow as a share of the length, and the skew. */
    bow: 1 / 60,
    bend: 5,
    skew: 0.8,
    /** Each unit that a tie bows further than a share of its length: a loop is harder to follow than a line that crosses others. */
    loop: { share: 0.2, unit: 0.4 },
    /** Each unit that is missing to the shortest length. */
    short: 0.3,
    /** A sample on another line that crosses it, and what it costs more if they run side by side. */
    crossing: 0.55,
    parallel: 1.6,
    /** Two lines of the same pair in one lane. */
    lane: 6,
    /** Another bend than in the scene before: for any, for each unit, and at most. */
    change: { any: 0.25, unit: 0.01, most: 1.25 },
    /** A better route must save this much. */
    least: 0.05,
  },
  /** Passes over all lines, and routes tried in a scene, at most. */
  passes: 6,
  mostTried: 8_000,
} as const;
