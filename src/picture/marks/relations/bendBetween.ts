import { type Bend, STRAIGHT } from '../../curve.ts';
import { lerp } from '../../moment.ts';

/** The bend of a line on its way from one scene to the next; one that is drawn in only one of them keeps its own. */
export function bendBetween(before: Bend | undefined, after: Bend | undefined, share: number): Bend {
  const [from, to] = [before ?? after ?? STRAIGHT, after ?? before ?? STRAIGHT];
  if (from === to) return from;
  return { bow: lerp(from.bow, to.bow, share), skew: lerp(from.skew, to.skew, share) };
}
