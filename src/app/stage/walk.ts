import { relationsAt } from '../../story/state.ts';
import type { Story } from '../../story/types.ts';

/** The one of `shown` with the strongest tie to `from` who is not in `gone`; else anyone not in `gone`; else the first. */
export function strongestNeighbour(
  story: Story,
  scene: number,
  from: string,
  shown: readonly string[],
  gone: readonly string[],
): string {
  const strength = new Map<string, number>();
  for (const state of relationsAt(story, scene).values()) {
    const { from: a, to: b } = state.relation;
    const other = a === from ? b : b === from ? a : undefined;
    if (other !== undefined) strength.set(other, Math.max(strength.get(other) ?? 0, state.strength));
  }
  const fresh = shown.filter((id) => !gone.includes(id) && id !== from);
  const byStrength = fresh.toSorted((a, b) => (strength.get(b) ?? -1) - (strength.get(a) ?? -1));
  return byStrength[0] ?? shown.find((id) => id !== from) ?? from;
}
