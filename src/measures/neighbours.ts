import { relationsAt } from '../story/state.ts';
import type { Story } from '../story/types.ts';
import { coPresenceAt, type Window } from './coPresence.ts';

/**
 * Whom a character is tied to at a scene, and how strongly: the strength of the strongest authored relation (0 … 1), or
 * where there is only an inferred tie, less than that, by the scenes shared.
 */
export function neighboursAt(
  story: Story,
  scene: number,
  span: Window | undefined,
  character: string,
): ReadonlyMap<string, number> {
  const strengths = new Map<string, number>();
  const tie = (from: string, to: string, strength: number) => {
    const other = from === character ? to : to === character ? from : undefined;
    if (other !== undefined) strengths.set(other, Math.max(strengths.get(other) ?? 0, strength));
  };
  for (const { relation, strength } of relationsAt(story, scene).values())
    tie(relation.from, relation.to, strength);
  if (span) {
    for (const { from, to, weight } of coPresenceAt(story, scene, span).values())
      tie(from, to, weight / (1000 + weight));
  }
  return strengths;
}
