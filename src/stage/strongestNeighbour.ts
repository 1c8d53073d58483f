import type { TieWindow } from '../measures/coPresence.ts';
import { neighboursAt } from '../measures/neighbours.ts';
import type { Story } from '../story/types.ts';

/**
 * The character (id) to go to from `from`: of those shown and not yet visited the one with the strongest relation or tie to it, or
 * else any; if all have been visited, the first.
 */
export function strongestNeighbour(
  {
    story,
    scene,
    tieWindow,
  }: { readonly story: Story; readonly scene: number; readonly tieWindow: TieWindow | undefined },
  from: string,
  shown: readonly string[],
  visited: readonly string[],
): string {
  const strength = neighboursAt(story, scene, tieWindow, from);
  const others = shown.filter((id) => !visited.includes(id) && id !== from);
  const byStrength = others.toSorted((a, b) => (strength.get(b) ?? -1) - (strength.get(a) ?? -1));
  return byStrength[0] ?? shown.find((id) => id !== from) ?? from;
}
