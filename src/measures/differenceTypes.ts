/** How a relation at a later scene differs from what it was at an earlier scene. The first that applies counts. */
export const DIFFERENCES = [
  'began',
  'ended',
  'turned',
  'other-kind',
  'stronger',
  'weaker',
  'warmer',
  'cooler',
  'renamed',
] as const;

export type DifferenceType = (typeof DIFFERENCES)[number];
