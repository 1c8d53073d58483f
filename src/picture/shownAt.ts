import type { Plan } from './plan.ts';

/** The ids of the characters who are drawn at a whole scene (0-based). */
export function shownAt({ shown }: Plan, _scene: number): ReadonlySet<string> {
  return shown;
}
