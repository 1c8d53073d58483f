/**
 * The stages of a transition between scenes, as shares of it: what ends leaves, then characters move, then what is new
 * enters, so that readers can tell the three apart (GraphDiaries: Bach, Pietriga & Fekete 2014).
 */
export const STAGES = { leaveUntil: 0.25, moveUntil: 0.75 } as const;

/**
 * Share of their way (0 … 1) that characters have moved at share `u` of a transition: smoothstep over the move stage.
 */
export function easedMove(u: number): number {
  const { leaveUntil, moveUntil } = STAGES;
  const t = Math.min(1, Math.max(0, (u - leaveUntil) / (moveUntil - leaveUntil)));
  return t * t * (3 - 2 * t);
}
