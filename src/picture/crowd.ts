/** The most people that a picture names and sets apart one by one. */
export const MOST_NAMED = 60;

/**
 * Whether so many people are a crowd: they are drawn without room for every name and for words beside every line.
 * Names are then thinned by importance, lines end at discs, and what changes is lit but said in the scene panel.
 */
export function isCrowd(people: number): boolean {
  return people > MOST_NAMED;
}
