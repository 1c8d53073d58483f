import type { Plan } from '../../plan.ts';
import { knownNames, namesAlone } from './namesAlone.ts';

/** Scenes whose names are placed ahead, at most: they are kept. */
const MOST_AHEAD = 400;

/**
 * Places the names of one more scene that may be wanted soon: the next after `scene` (0-based) where they are not known.
 *
 * @param isThere whether the layout has the positions of a scene already; the first that is not ends it
 * @returns whether there was one
 */
export function placeAhead(
  plan: Plan,
  scene: number,
  isThere: (scene: number) => boolean = () => true,
): boolean {
  const known = knownNames(plan);
  const { scenes } = plan.layout;
  if (known.size >= MOST_AHEAD) return false;
  for (let ahead = 0; ahead < scenes; ahead++) {
    const next = (scene + ahead) % scenes;
    if (known.has(next)) continue;
    if (!isThere(next)) return false;
    namesAlone(plan, next);
    return true;
  }
  return false;
}
