import {
  formatIn,
  formatOf,
  POSTER_SIZE_IDS,
  type PosterFormat,
  type PosterParts,
} from '../picture/posters/posterSizes.ts';
import { type Call, roomOf } from './call.ts';

/** How the picture of a call is set: in a named size or in a room of so many pixels, and with which parts. */
export function formatOfCall({ options }: Call): PosterFormat {
  const parts = partsOfCall({ options });
  const { size = 'picture' } = options;
  const named = POSTER_SIZE_IDS.find((id) => id === size);
  return named ? formatOf(named, parts) : formatIn(roomOf(options, POSTER_SIZE_IDS), parts);
}

/** The parts of a call's picture. */
export function partsOfCall({ options }: Pick<Call, 'options'>): PosterParts {
  return {
    title: !options['no-title'],
    caption: !options['no-caption'],
    legend: !options['no-legend'],
    ground: !options.transparent,
  };
}
