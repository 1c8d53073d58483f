import type { Reach } from '../../view/words/share.ts';

/** Characters of a link that a code may hold: more gives modules too small for the camera of a phone. */
export const LONGEST_CODE = 1350;

/** The length that fills the meter, and the lengths at which programs cut links: messages on Discord, Slack, many others. */
export const CUTS = [2000, 4000, 8000] as const;

/** How far a link of so many characters gets. */
export function reachOf(length: number): Reach {
  const [discord, slack, others] = CUTS;
  if (length <= discord) return 'everywhere';
  if (length <= slack) return 'most';
  return length <= others ? 'some' : 'few';
}
