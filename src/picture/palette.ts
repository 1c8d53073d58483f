import type { Direction } from '../measures/differenceTypes.ts';
import type { KindOrUnknown } from '../story/types.ts';

export type Theme = 'light' | 'dark';

/**
 * The colours of one theme. Kinds can be told apart with the common forms of colour blindness (hues after Okabe and Ito,
 * "Color Universal Design", 2008) and have a contrast of at least 3:1 against the ground, see `palette.test.ts`.
 */
export type Palette = {
  readonly ground: string;
  readonly ink: string;
  readonly quiet: string;
  readonly region: string;
  readonly regionEdge: string;
  readonly kinds: Readonly<Record<KindOrUnknown, string>>;
  /** The storylines of those who matter most; the others are `quiet`. */
  readonly lines: readonly string[];
  /** Inferred ties. */
  readonly tie: string;
  readonly friendly: string;
  readonly mixed: string;
  readonly hostile: string;
  /** Which way a relation differs between two scenes; each has a pattern of its own as well. */
  readonly differences: Readonly<Record<Direction, string>>;
};

export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    ground: '#f8f5ef',
    ink: '#20242b',
    quiet: '#696459',
    region: '#efe9dc',
    regionEdge: '#d9d0bd',
    kinds: {
      romance: '#b8286f',
      friendship: '#1d69b4',
      family: '#0b7a5e',
      conflict: '#bb4b05',
      acquaintance: '#6f6752',
      work: '#7550ad',
      other: '#5d6a74',
      unknown: '#4d4e50',
    },
    lines: ['#1f5fa8', '#b25a08', '#0f7d6c', '#8a3fa0', '#a32c3c', '#6b7210', '#27313f', '#c0478f'],
    tie: '#8a8372',
    friendly: '#0b6e7a',
    mixed: '#696459',
    hostile: '#b3261e',
    differences: { better: '#0a7358', worse: '#b3261e', neither: '#4d4e50' },
  },
  dark: {
    ground: '#12151b',
    ink: '#ece7db',
    quiet: '#a29c8e',
    region: '#1b2029',
    regionEdge: '#333b49',
    kinds: {
      romance: '#f27eb4',
      friendship: '#6cb2f4',
      family: '#42c79c',
      conflict: '#f58f4a',
      acquaintance: '#b9ae95',
      work: '#bb9df0',
      other: '#a5b2bb',
      unknown: '#c8c5bd',
    },
    lines: ['#7db4f5', '#f0a35a', '#4cc9b0', '#c79cf0', '#f2837f', '#cfd05e', '#f2efe6', '#f59bd0'],
    tie: '#7d8797',
    friendly: '#5cc8d4',
    mixed: '#a29c8e',
    hostile: '#ff8a80',
    differences: { better: '#42c79c', worse: '#ff8a80', neither: '#c8c5bd' },
  },
};

/** The fonts that ship with the app, with fallbacks that are no wider than `textWidth` allows for. */
export const FONTS = {
  sans: "'Libre Franklin Variable', 'Libre Franklin', Arial, 'Liberation Sans', sans-serif",
  serif: "'Newsreader Variable', Newsreader, Georgia, 'Times New Roman', 'Liberation Serif', serif",
} as const;
