import { ALL_PARTS, formatOf } from '../../picture/posters/posterSizes.ts';

/** A picture on paper, which is its ground. */
export const PAPER = formatOf('picture', { ...ALL_PARTS, ground: false });
