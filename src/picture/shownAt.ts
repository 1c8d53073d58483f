import { castAt, castWith } from '../story/castAt.ts';
import type { Plan } from './plan.ts';

/** The ids of the characters who are drawn at a whole scene (0-based): its cast (see `castAt`), and the selected one. */
export function shownAt({ story, supporting, metOnly, selected }: Plan, scene: number): ReadonlySet<string> {
  return castWith(castAt(story, scene, supporting, metOnly), selected);
}
