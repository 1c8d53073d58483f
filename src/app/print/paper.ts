import { ALL_PARTS, formatOf } from '../../picture/posters/posterSizes.ts';

/** A picture on paper, which is its ground; and one whose scene is told in the text beside it. */
export const PAPER = formatOf('picture', { ...ALL_PARTS, ground: false });
export const PAPER_WITH_TEXT = formatOf('picture', { ...ALL_PARTS, ground: false, caption: false });
