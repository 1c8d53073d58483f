import { MIDDLE_STRENGTH } from '../story/strength.ts';

/** The picture's sizes and limits, in picture units unless said otherwise. Widths and dashes of strokes are in look.ts. */
export const SETTINGS = {
  /**
   * Radius of the disc of a character in no scene, and of the one in most scenes: as a share of the side of the square that each
   * character has in the room, and at most.
   */
  leastRadiusShare: 0.065,
  greatestRadiusShare: 0.1,
  leastRadius: 14,
  greatestRadius: 23,
  /** Type size of names, and the greatest width of a line: longer names have two, and then an ellipsis. */
  nameSize: 13,
  nameWidth: 200,
  /** The height of a line of a name in two lines. */
  nameLine: 15,
  /** From the edge of a disc to the middle of the first line of its name, and to a name beside it. */
  nameDrop: 13,
  nameBeside: 5,
  /**
   * The share of the room that discs and names may cover, of up to `allNamed` characters and of more; of a cast that would cover
   * more, the layout keeps only discs apart.
   */
  allNamed: 20,
  /** So many square units are needed for a name that is drawn even where it covers others. */
  areaOfName: 14_000,
  mostCovered: 0.4,
  mostCoveredByMany: 0.12,
  /** Clear room around a disc without a name, as a share of its radius, at most that around one with a name. */
  discMargin: 0.3,
  /** Clear room around a disc and its name. */
  margin: 5,
  /** Type size and line height of labels, and the widths to which their lines are broken. */
  labelSize: 13,
  labelLine: 16,
  labelWidths: [190, 130, 88],
  /** The most labels of one scene, and of a network without time; and the fewest there may be for lack of area: one for so many square units. */
  mostLabels: 5,
  mostWords: 16,
  fewestLabels: 2,
  areaOfLabel: 50_000,
  regionNameSize: 14,
  /** Width of a relation of strength 0, and of strength 1. */
  leastWidth: 1.2,
  greatestWidth: 6,
  /** Between a disc's edge and the end of a relation. */
  gap: 3,
  /** Between the middles of relations that join the same two characters. */
  lane: 26,
  signRadius: 6.5,
  /** Width of a tie inferred from the fewest, and from the most shared scenes. */
  thinnestTie: 1,
  thickestTie: 5,
  /** The ties that are drawn at most: so many, which nine people have among them, or if that is more so many for each character. */
  fewestTies: 36,
  tiesEach: 2,
  /** The share of its own colour that a relation has unless it has just changed. Keeps a contrast of 3:1 to the ground. */
  calm: 0.86,
  /** From this many lines on, a crowd's lines that have not just changed become transparent, down to opacity `calmest`. */
  fewLines: 300,
  calmest: 0.35,
  /** The opacity of marks that the selection has nothing to do with. */
  dimmed: 0.24,
} as const;

/** The width of the line of a relation of `strength` (0 … 1, or unknown), in picture units. */
export function widthOf(strength = MIDDLE_STRENGTH): number {
  return SETTINGS.leastWidth + (SETTINGS.greatestWidth - SETTINGS.leastWidth) * strength;
}
