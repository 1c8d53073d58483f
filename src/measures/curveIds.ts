/** What can be drawn along the timeline, of the story as a whole, and of one character; `curves.ts` says what each is. */
export const CURVES = ['change', 'relations', 'density', 'valence', 'unbalanced', 'turnover'] as const;
export const CHARACTER_CURVES = ['degree', 'weightedDegree', 'betweenness', 'ownValence'] as const;
export type CurveId = (typeof CURVES)[number] | (typeof CHARACTER_CURVES)[number];

/** One value a scene; undefined where there is nothing to measure. */
export type Values = readonly (number | undefined)[];

export function isOfCharacter(id: CurveId): boolean {
  return CHARACTER_CURVES.some((one) => one === id);
}
