/** The size for which a layout is made, in CSS pixels, which are the picture's units. See `room.ts`. */
export type Room = { readonly width: number; readonly height: number };

/** What one character takes up around its position, in picture units: half its width, and its reach up and down. */
export type Footprint = {
  readonly half: number;
  readonly up: number;
  readonly down: number;
  /** How far a name reaches that takes up nothing among others, but should not be cut by the edge of the room. */
  readonly name?: { readonly half: number; readonly down: number };
};

/**
 * The area of a place, the same in all scenes: a rounded rectangle around (x, y), `rx` half its width and `ry` half its height,
 * in picture units.
 */
export type Region = {
  readonly place: string;
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
};

/**
 * The reader put `character` at (x, y), in all scenes in which it is at `place`. Coordinates are relative to the region
 * of the place (0, 0 its centre, 1 its radius), so that a pin holds in every room; without a place, to the whole
 * layout.
 */
export type Pin = {
  readonly character: string;
  readonly place: string | undefined;
  readonly x: number;
  readonly y: number;
};

/** The middle and the size of a drawing, in L. */
export type Frame = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** The position of every character in every scene. Plain data, so that a worker can send it. */
export type Layout = {
  /** Those of the room. */
  readonly width: number;
  readonly height: number;
  /** Ids, sorted, in the order of `positions`. */
  readonly characters: readonly string[];
  readonly scenes: number;
  /** x and y of character c in scene s at 2 * (s * characters.length + c), in picture units with 2 decimals. */
  readonly positions: Float64Array;
  /**
   * By how much the positions are to be multiplied, across and down: those of thousands of people in thousands of scenes are not
   * computed again for another room. `standing.ts` does.
   */
  readonly stretch?: readonly [across: number, down: number] | undefined;
  /** Half width, up and down of character c at 3 * c. */
  readonly footprints: Float64Array;
  readonly regions: readonly Region[];
  /** L, the ideal edge length, in picture units. */
  readonly edge: number;
  /**
   * x and y of each character's home, as shares of `frame`, which is in L and depends on the story alone. Later layouts of the
   * story start from them, in this room and in others.
   */
  readonly homes: Float64Array;
  readonly frame: Frame;
  /** A preview: every character at its home in every scene. The final layout follows. */
  readonly preview?: true;
  /** What the positions were made for; absent where an edit makes all of them anew. */
  readonly basis?: Basis | undefined;
  /** Layouts of the story in other rooms that an edit is to leave as they are, too, the latest first. */
  readonly elsewhere?: readonly Standing[] | undefined;
};

/** What a layout was made for, so that a later one can tell what an edit has changed. */
export type Basis = {
  /** Ids of the scenes, in order. */
  readonly scenes: readonly string[];
  /** A digest of the ties of character c in scene s at s * count + c; 0 for none. */
  readonly ties: Int32Array;
  readonly continuity: number;
  /** How many people the layout had when it was last made as a whole. */
  readonly people: number;
  /** Ids of all places that could have regions, sorted. */
  readonly places: readonly string[];
  /** Whether edits have made it what it is. If not, the homes alone give the same positions again. */
  readonly isEdited: boolean;
};

/** What an edit leaves as it is: a layout in one room. */
export type Standing = Pick<
  Layout,
  'width' | 'height' | 'characters' | 'positions' | 'footprints' | 'regions' | 'edge'
> & { readonly basis: Basis };

/** What a later layout of the same story needs to start where this one did, and to leave standing whom no edit concerns. */
export type Homes = Pick<Layout, 'characters' | 'homes' | 'frame' | 'basis' | 'elsewhere'> &
  Partial<Omit<Standing, 'basis'>>;
