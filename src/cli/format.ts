import type { Room } from '../layout/types.ts';
import { formatIn, formatOf, POSTER_SIZE_IDS, type PosterFormat } from '../picture/posters/posterSizes.ts';
import { type Call, UsageError } from './call.ts';

/** Sides of a picture of one's own, in CSS pixels. */
const LEAST = 320;
const MOST = 4000;

/** How the picture of a call is set: in a named size or in a room of so many pixels, and with which parts. */
export function formatOfCall({ options }: Call): PosterFormat {
  const parts = {
    title: !options['no-title'],
    caption: !options['no-caption'],
    legend: !options['no-legend'],
    ground: !options.transparent,
  };
  const { size = 'picture' } = options;
  const named = POSTER_SIZE_IDS.find((id) => id === size);
  return named ? formatOf(named, parts) : formatIn(roomOf(size), parts);
}

/** A room as in "1200x800". */
function roomOf(size: string): Room {
  const [, width = 0, height = 0] = (/^(\d+)x(\d+)$/.exec(size) ?? []).map(Number);
  if ([width, height].every((length) => length >= LEAST && length <= MOST)) return { width, height };
  throw new UsageError(
    `--size ${size}: choose one of ${POSTER_SIZE_IDS.join(', ')}, or width and height of the picture in pixels from ${LEAST} to ${MOST}, as in 1200x800`,
  );
}
