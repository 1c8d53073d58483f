/** The curves along the timeline, of the whole story and of one character. `curves.ts` defines each. */
export const CURVES = ['change', 'relations', 'density', 'valence', 'unbalanced', 'turnover'] as const;
export const CHARACTER_CURVES = ['degree', 'weightedDegree', 'betweenness', 'ownValence'] as const;
export type CurveId = (typeof CURVES)[number] | (typeof CHARACTER_CURVES)[number];

/** One value per scene; undefined where there is nothing to measure. */
export type Values = readonly (number | undefined)[];

export function isOfCharacter(id: CurveId): boolean {
  return CHARACTER_CURVES.some((one) => one === id);
}
