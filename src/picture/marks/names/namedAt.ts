import type { Plan } from '../../plan.ts';
import { namesAt } from './namesAt.ts';

/** The ids of the characters whose names are drawn at a whole scene (0-based), in any language. */
export function namedAt(plan: Plan, scene: number): ReadonlySet<string> {
  return new Set(namesAt(plan, scene).keys());
}
