import type { DifferenceState, Direction } from '../measures/differenceTypes.ts';
import type { KindOrUnknown } from '../story/types.ts';

/**
 * How marks are stroked and filled, in picture units; every painter and the legend take their numbers from here. Colours
 * are in palette.ts, and sizes that a layout leaves room for in settings.ts.
 */
export const LOOK = {
  relation: {
    /** Dashes and gaps of each kind on the thinnest line, so that kinds can be told apart without colour. */
    dashes: {
      romance: [],
      friendship: [11, 4],
      family: [],
      conflict: [4, 4],
      acquaintance: [1.6, 4.6],
      work: [12, 4, 2, 4],
      other: [6, 6],
      unknown: [],
    } satisfies Record<KindOrUnknown, readonly number[]>,
    /** Dashes grow with the width of their line: by one length for so many units. */
    dashGrowth: 4,
    /** Lines shorter than `longEnough` have their pattern in proportion, though not at less than this scale. */
    shortLine: { longEnough: 40, leastScale: 0.5 },
    /** Behind a relation that has just changed: so much wider than its line. */
    halo: { wider: 11, opacity: 0.2 },
    /** A relation that has just ended. */
    ghost: { width: 1.6, dash: [3, 5] },
    /** Family is a double line: the share of the width that is left open in the middle, its least width, and that of either edge. */
    core: { share: 0.42, least: 0.9, edge: 0.9 },
    /** The head of a one-sided relation: length, half the breadth, and how both grow with the width of the line. */
    head: { length: 7, longer: 1.5, half: 3.2, broader: 0.9 },
  },
  tie: {
    /** Opacity of the faintest tie of a crowd, where a tie of weight 1 is opaque; elsewhere all are. */
    faintest: 0.35,
  },
  sign: {
    edge: 1.4,
    glyph: 1.8,
  },
  /** A comparison of two scenes. */
  difference: {
    /** Lines, by how they differ. */
    widths: { began: 5, changed: 2.8, ended: 1.6, same: 1.4 } satisfies Record<
      DifferenceState | 'same',
      number
    >,
    /** Dashes and gaps by direction, of what holds and of what has ended, so that colour is not alone. */
    dashes: { better: [], worse: [10, 5], neither: [] } satisfies Record<Direction, readonly number[]>,
    endedDashes: { better: [1.6, 4.4], worse: [7, 5], neither: [3, 5] } satisfies Record<
      Direction,
      readonly number[]
    >,
    /** Around the disc of a character who is in one of the two scenes only: from its edge, its width, and its dashes in the first scene. */
    ring: { off: 4, width: 1.8, dash: [3, 3] },
  },
  disc: {
    /** The outline of a character in the scene, and of one who is not. */
    edge: 2,
    absentEdge: 1.5,
    /** Share of the radius that is filled for a character who takes part from elsewhere. */
    remote: 0.55,
    /** The outline of one who has left for good. */
    leftDash: [2, 3],
    /** The dagger on the disc of one who has died: its ends and its bar, as shares of the radius, and its width. */
    dagger: { up: 0.55, down: 0.6, bar: 0.2, half: 0.34, width: 2 },
    /** The ring on a pinned disc: across and up from its middle, as a share of the radius. */
    pin: { radius: 4.5, edge: 2.5, onDisc: 0.72 },
  },
  /** `baseline`: how far the foot of the letters lies below the middle of their line, as a share of the type size. */
  name: { halo: 4, baseline: 0.35 },
  label: {
    /** The plate below the words: the radius of its corners, the width of its outline, and how faint that is. */
    plate: { radius: 5, edge: 1, edgeOpacity: 0.35 },
    /** The line from a plate to the relation's own line, and the radius of the dot at its end. */
    leader: { width: 1, end: 2.6 },
    baseline: 0.33,
    /** The line through a former label: height above its baseline, as a share of the type size, and its width. */
    strike: { above: 0.3, width: 1 },
  },
  region: { edge: 1, corner: 26, baseline: 0.34 },
  trace: { width: 1.2, dash: [1.5, 5], opacity: 0.85, ring: 6 },
} as const;
