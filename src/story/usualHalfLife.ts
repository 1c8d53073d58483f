import { memoizeByStory } from './memoize.ts';

/** The share of a story's scenes after which a tie has half its weight, and the fewest such scenes. */
const SHARE = 0.03;
const FEWEST = 4;

/** An act or episode fits as such a time if it is no longer than this many scenes, or than twice that share of all. */
const LONGEST = 12;

/**
 * The scenes after which a tie has half its weight, where the reader has chosen nothing: an episode or act of usual length, or
 * where the story has none of a fitting size, 3 % of its scenes, and at least 4. Memoised.
 */
export const usualHalfLife = memoizeByStory(({ scenes, acts }): number => {
  const lengths = acts
    .map(({ id }) => scenes.filter(({ act }) => act === id).length)
    .filter((length) => length > 0)
    .sort((a, b) => a - b);
  const usual = lengths[Math.floor(lengths.length / 2)] ?? 0;
  const share = SHARE * scenes.length;
  const fits = lengths.length > 1 && usual >= FEWEST && usual <= Math.max(LONGEST, 2 * share);
  return fits ? usual : Math.max(FEWEST, Math.round(share));
});

/** Inferred ties with less weight than this, in scenes, are none. */
export const LEAST_TIE = 0.1;
