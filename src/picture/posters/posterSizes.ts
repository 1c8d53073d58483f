import { EXPORT_ROOM } from '../../layout/room.ts';
import type { Room } from '../../layout/types.ts';

/** The parts of a poster that can be left out. */
export type PosterParts = {
  readonly title: boolean;
  /** What happens, in a sentence, and the number, title and place of the scene. */
  readonly caption: boolean;
  readonly legend: boolean;
  /** The ground behind it all; without, the poster is transparent. */
  readonly ground: boolean;
};

export const ALL_PARTS: PosterParts = { title: true, caption: true, legend: true, ground: true };

/** The named sizes, in pixels. Text is `scale` times as large as on the stage: a post is seen on a phone, a slide from afar. */
export const POSTER_SIZES = {
  picture: { width: EXPORT_ROOM.width, height: undefined, scale: 1 },
  column: { width: 600, height: undefined, scale: 1 },
  post: { width: 1080, height: 1080, scale: 2 },
  'post-tall': { width: 1080, height: 1350, scale: 2 },
  slide: { width: 1920, height: 1080, scale: 2 },
} as const;

export type PosterSize = keyof typeof POSTER_SIZES;

export const POSTER_SIZE_IDS = Object.keys(POSTER_SIZES) as readonly PosterSize[];

/** How a poster is set: its picture has a room of its own, in picture units, and it may be larger by a whole number. */
export type PosterFormat = {
  readonly room: Room;
  readonly scale: number;
  /** Above and below the picture. In a poster of a fixed height, that is the same for all scenes. */
  readonly head: number;
  readonly foot: number | undefined;
  readonly parts: PosterParts;
};

/** From the top edge to the picture, without a title and a caption. */
const BARE = 12;
const TITLE = 44;
/** A line of the sentence; and the line with the scene's number and title, with the room below it. */
export const SENTENCE_LINE = 20;
const SCENE_LINE = 26;
/** Below the legend: a line of the source, and the room around it. */
export const SOURCE_LINE = 15;
const BELOW = 20;
const LEGEND_ROW = 22;
/** From so many picture units on, a sheet is wide: it has one line of text where others have two. */
const WIDE = 900;
/** The picture of a column is a bit wider than high. */
const COLUMN_HEIGHT = 520;

/** The format of a named size. */
export function formatOf(size: PosterSize, parts: PosterParts): PosterFormat {
  const { width, height, scale } = POSTER_SIZES[size];
  const unit = width / scale;
  const head = headOf(unit, parts);
  if (height === undefined) {
    const room = size === 'picture' ? EXPORT_ROOM : { width: unit, height: COLUMN_HEIGHT };
    return { room, scale, head, foot: undefined, parts };
  }
  const legend = parts.legend ? (unit < WIDE ? 3 : 2) * LEGEND_ROW + 8 : 0;
  const foot = legend + sourceHeight(unit);
  return { room: { width: unit, height: height / scale - head - foot }, scale, head, foot, parts };
}

/** The format for a picture in a room of one's own: the poster is higher by what stands above and below it. */
export function formatIn(room: Room, parts: PosterParts): PosterFormat {
  return { room, scale: 1, head: headOf(room.width, parts), foot: undefined, parts };
}

/** The most lines for the sentence of what happens, and for the source. */
export function mostLines(width: number): number {
  return width < WIDE ? 2 : 1;
}

/** From the legend to the lower edge. */
export function sourceHeight(width: number): number {
  return mostLines(width) * SOURCE_LINE + BELOW;
}

function headOf(width: number, { title, caption }: PosterParts): number {
  return BARE + (title ? TITLE : 0) + (caption ? mostLines(width) * SENTENCE_LINE + SCENE_LINE : 0);
}
