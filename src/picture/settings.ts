/** The picture's numbers, in picture units unless said otherwise. */
export const SETTINGS = {
  /** Radius of the disc of someone in no scene, and of the one in most scenes. */
  leastRadius: 14,
  greatestRadius: 23,
  /** Type size of names, and the widest that one is drawn before it is cut with an ellipsis. */
  nameSize: 14.5,
  nameWidth: 200,
  /** From the disc's edge to the middle of the line of its name. */
  nameDrop: 15,
  /** Clear room around disc and name. */
  margin: 5,
  /** Type size of what just changed, its line height, and the widest line; narrower where that finds no room. */
  labelSize: 15,
  labelLine: 18,
  labelWidths: [210, 140, 95],
  regionNameSize: 19,
  /** Width of a relation of strength 0 and 1. */
  leastWidth: 1.2,
  greatestWidth: 6,
  /** Between a disc's edge and the end of a relation. */
  gap: 3,
  /** How far apart the middles of relations between the same two people are. */
  lane: 26,
  signRadius: 6.5,
  /** Widths of ties inferred from the fewest and the most shared scenes, and how many are drawn at most. */
  thinnestTie: 0.9,
  thickestTie: 5,
  mostTies: 220,
  /** Of a crowd, how many of those ties are drawn for each of its people. */
  tiesEach: 3,
  /** How much what has not just changed is held back (1 is not at all). Keeps 3:1 against the ground. */
  calm: 0.86,
  /** From so many lines on, those of a crowd that have not just changed are seen through, down to this. */
  fewLines: 300,
  calmest: 0.35,
  /** How visible what a selection has nothing to do with remains. */
  dimmed: 0.24,
} as const;

/** The width of the line of a relation of `strength` (0 … 1), in picture units. */
export function widthOf(strength: number): number {
  return SETTINGS.leastWidth + (SETTINGS.greatestWidth - SETTINGS.leastWidth) * strength;
}
