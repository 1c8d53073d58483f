/**
 * A transition from one scene to the next in stages, as shares of it: first what ends leaves, then people move, then
 * what is new enters, so that each can be told from the others (GraphDiaries: Bach, Pietriga & Fekete 2014).
 */
export const STAGES = { leaveUntil: 0.25, moveUntil: 0.75 } as const;

/** How far people have moved at share `u` of a transition, from 0 to 1, starting and stopping softly. */
export function easedMove(u: number): number {
  const { leaveUntil, moveUntil } = STAGES;
  const t = Math.min(1, Math.max(0, (u - leaveUntil) / (moveUntil - leaveUntil)));
  return t * t * (3 - 2 * t);
}
