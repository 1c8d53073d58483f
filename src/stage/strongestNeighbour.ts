import type { TieWindow } from '../measures/coPresence.ts';
import { neighboursAt } from '../measures/neighbours.ts';
import type { Story } from '../story/types.ts';

/** The one of `shown` with the strongest tie to `from` who is not in `gone`; else anyone not in `gone`; else the first. */
export function strongestNeighbour(
  {
    story,
    scene,
    tieWindow,
  }: { readonly story: Story; readonly scene: number; readonly tieWindow: TieWindow | undefined },
  from: string,
  shown: readonly string[],
  gone: readonly string[],
): string {
  const strength = neighboursAt(story, scene, tieWindow, from);
  const fresh = shown.filter((id) => !gone.includes(id) && id !== from);
  const byStrength = fresh.toSorted((a, b) => (strength.get(b) ?? -1) - (strength.get(a) ?? -1));
  return byStrength[0] ?? shown.find((id) => id !== from) ?? from;
}
