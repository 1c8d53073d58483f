/** The most characters that a picture has room for with a name and a label each. */
export const MOST_NAMED = 60;

/**
 * Whether a picture of this many characters is a crowd: names are thinned by importance, lines end at discs, and what
 * changes is lit but has no label (the scene panel says it).
 */
export function isCrowd(characters: number): boolean {
  return characters > MOST_NAMED;
}
