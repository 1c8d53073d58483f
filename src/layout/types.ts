/** Layouts come in two shapes, for wide screens and every export, and for upright phones. */
export const SHAPES = ['wide', 'tall'] as const;
export type Shape = (typeof SHAPES)[number];

/** Room that one character takes around its position, in picture units: half its width, and its reach up and down. */
export type Footprint = { readonly half: number; readonly up: number; readonly down: number };

/** A place's soft region: an ellipse that never moves, in picture units. */
export type Region = {
  readonly place: string;
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
};

/**
 * The reader put `character` at (x, y) wherever it is at `place`. For stories with places, x and y are relative to the
 * region (0, 0 its centre, 1 its radius), so that a pin holds in both shapes; without, to the whole frame.
 */
export type Pin = {
  readonly character: string;
  readonly place: string | undefined;
  readonly x: number;
  readonly y: number;
};

/** Where everybody stands in every scene. Plain data, so that it can cross from a worker. */
export type Layout = {
  readonly shape: Shape;
  /** Picture units. */
  readonly width: number;
  readonly height: number;
  /** Ids in the order of `positions`, which is sorted and so does not depend on the file's order. */
  readonly characters: readonly string[];
  readonly scenes: number;
  /** x and y of character c in scene s at 2 * (s * characters.length + c), rounded to 2 decimals. */
  readonly positions: Float64Array;
  /** Half width, up and down of character c at 3 * c. */
  readonly footprints: Float64Array;
  readonly regions: readonly Region[];
  /** L, the ideal length of an edge, in picture units. */
  readonly edge: number;
  /** x and y of each character's home, as shares of width and height, from which every later layout of this story starts. */
  readonly homes: Float64Array;
  /** Everybody only stands at home, and a better layout is on its way. */
  readonly preview?: true;
};
