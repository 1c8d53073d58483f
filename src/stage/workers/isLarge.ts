import type { Story } from '../../story/types.ts';

const LARGE = 50_000;

/** Whether a story may have so many people in its scenes, or relations, that what takes all of it at once may block the page. */
export const isLarge = ({ characters, scenes, relations }: Story): boolean =>
  Math.max(characters.length * scenes.length, relations.length) > LARGE;
