import type { Direction } from '../measures/differenceTypes.ts';
import type { KindOrUnknown } from '../story/types.ts';

export type Theme = 'light' | 'dark';

/**
 * The colours of one theme. Kinds can be told apart in grey, those with like patterns by their lightness alone, and with deuteranopia
 * (hues after Okabe and Ito, "Color Universal Design", 2008). They have a contrast of at least 3:1 against the ground, see
 * `palette.test.ts`.
 */
export type Palette = {
  readonly ground: string;
  readonly ink: string;
  readonly quiet: string;
  readonly region: string;
  /** Faint lines that carry no meaning. */
  readonly regionEdge: string;
  /** The outline of a place. */
  readonly placeEdge: string;
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
    placeEdge: '#8a8372',
    kinds: {
      romance: '#770042',
      friendship: '#04589c',
      family: '#01804d',
      conflict: '#bc4c06',
      acquaintance: '#564d31',
      work: '#835dbc',
      other: '#264051',
      unknown: '#50585f',
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
    placeEdge: '#667084',
    kinds: {
      romance: '#ec5ca4',
      friendship: '#97c9ff',
      family: '#70e3ad',
      conflict: '#ee8944',
      acquaintance: '#e9d8b0',
      work: '#b395e8',
      other: '#6d8ea3',
      unknown: '#b2afa7',
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
