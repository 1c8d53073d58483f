import type { Shape } from './types.ts';

/** The frame of each shape, in picture units. */
export const FRAMES: Readonly<Record<Shape, { readonly width: number; readonly height: number }>> = {
  wide: { width: 1000, height: 620 },
  tall: { width: 420, height: 640 },
};

/** Every number that the layout turns on. Lengths are picture units unless they say "in L", the ideal edge length. */
export const SETTINGS = {
  /** Frame edge to anything. */
  margin: 10,
  /** Between two regions. */
  gap: 16,
  /** The top of a region, as a share of its height, that is kept free for its name. */
  nameStrip: 0.18,
  /** How far down a region people may stand, as a share of its radius: an ellipse has no room in its tip. */
  foot: 0.94,
  /** More places than this, and regions would be too small to stand in. */
  mostRegions: 6,
  /** The share of a region that footprints may take up; beyond it there are no regions. */
  fullest: 0.5,
  /** The smallest region's share of its row or column, of an equal share. */
  leastShare: 0.72,
  /** Room that a supporting character asks for, of a principal one's. */
  supportingRoom: 0.5,
  /** Weight of supporting characters for where principal ones stand, whose picture must be good without them too. */
  supportingPull: 0.12,

  /** L, of the side of the square that each person has when a region is at its fullest. */
  spacing: 1.12,
  longestEdge: 210,
  shortestEdge: 46,

  /** The most that a group is stretched to take on the shape of its region. */
  mostStretch: 1.3,

  /** Ideal distance of an indifferent tie, in L; what full love takes off, and what full hostility adds. */
  plain: 1.15,
  closer: 0.4,
  apart: 0.55,
  /** Two who were only seen in the same scene, without anyone saying what they are to each other. */
  seen: 1.45,
  seenCloser: 0.45,
  /** How much of having been seen together is left one scene later, and below which it is forgotten. */
  memory: 0.75,
  forgotten: 0.2,

  /** Unrelated people keep this apart, in L. */
  strangers: 2,
  /** Weight of the pull on somebody tied to another place, and its reach in L. */
  across: 0.1,
  acrossReach: 0.5,
  /** Weight that keeps discs off other people's edges, and how much further than the footprint they stay. */
  offEdges: 1.5,
  offEdgesClear: 12,
  /** Weights of the home and of the middle of the region, which make positions definite that nothing else decides.
   * The middle's is shared by all who are in the region. */
  home: 0.015,
  middle: 0.5,

  /** Default weight of continuity, of the mean weight of a character's other wishes, and its bounds. */
  continuity: 0.25,
  liveliest: 0.1,
  stillest: 2,
  /** Steps shorter than this, in L, are discouraged more than longer ones, so that people stay or go but do not drift. */
  drift: 0.6,
  /** How much more those who are not in the scene prefer to stand still. */
  absent: 5,
  /** Steps shorter than this, in L, are not taken; the second by those who are in neither scene. */
  stay: 0.28,
  stayAbsent: 0.6,

  /** Passes of the whole story, and of the seed. */
  sweeps: 40,
  seedTicks: 30,
  /** Starts that are tried for some sweeps when no homes are given, of which the best is kept. */
  starts: 2,
  trialSweeps: 3,
  /** Further passes, with d3's collide. */
  collideSweeps: 4,
  /** Pairs of people, over all scenes, from which on a sweep costs so much that there are fewer, and then none. */
  manyPairs: 1_000_000,
  tooManyPairs: 30_000_000,
  /** More people than this, and discs are not kept off edges, nor several starts tried. */
  manyPeople: 30,

  /** More people than this are a crowd: no places divide the frame, and only those who matter in a scene move in it. */
  crowd: 60,

  /** Between two footprints, at rest. */
  air: 6,
} as const;
