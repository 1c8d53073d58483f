import { isCrowd } from '../../crowd.ts';
import type { Plan } from '../../plan.ts';
import { shownAt } from '../../shownAt.ts';

/** Whether so many are drawn at a whole scene (0-based) that lines go straight; in a hurry they always do. */
export function isCrowdAt(plan: Plan, scene: number): boolean {
  return !!plan.hurried || (plan.crowded && isCrowd(shownAt(plan, scene).size));
}
