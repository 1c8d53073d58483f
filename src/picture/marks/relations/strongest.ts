import type { States } from '../../../story/chronicle.ts';
import { memoizeByStory } from '../../../story/memoize.ts';
import { historyOf } from '../../../story/state.ts';
import type { Relation, Story } from '../../../story/types.ts';
import { isDimmed } from '../../isDimmed.ts';
import type { PictureOptions } from '../../types.ts';

/** What holds on both sides of a moment, and what changed there, all by the number of the relation. */
export type Holding = {
  readonly before: States;
  readonly after: States;
  readonly turned: ReadonlyMap<number, unknown>;
  readonly turning: ReadonlyMap<number, unknown>;
};

/** How many relations hold on either side of a moment, or have just changed. */
export function countOf({ before, after, turned, turning }: Holding): number {
  let count = 0;
  for (let number = 0; number < before.length; number++) if (before[number] ?? after[number]) count++;
  for (const number of turned.keys()) if (!before[number] && !after[number]) count++;
  if (turning !== turned)
    for (const number of turning.keys())
      if (!before[number] && !after[number] && !turned.has(number)) count++;
  return count;
}

/**
 * The numbers of the relations to draw, by id; where those are more than are asked for: what has changed and what the
 * selection is about, then what is ever strongest.
 */
export function strongest(
  story: Story,
  { before, after, turned, turning }: Holding,
  count: number,
  { most = Number.POSITIVE_INFINITY, selection }: PictureOptions,
): Iterable<number> {
  const { byId, byStrength } = ordersOf(story);
  if (count <= most) return byId;
  const chosen = new Set([...turned.keys(), ...turning.keys()]);
  const holds = (number: number) => before[number] ?? after[number];
  if (selection)
    for (const number of byId)
      if (holds(number) && !isDimmed(story.relations[number] as Relation, selection)) chosen.add(number);
  for (const number of byStrength) {
    if (chosen.size >= most) break;
    if (holds(number)) chosen.add(number);
  }
  return [...chosen].slice(0, most);
}

/** By greatest strength is the same order in every scene, so that lines stay from scene to scene. */
const ordersOf = memoizeByStory((story) => {
  const numbers = story.relations.map((_, number) => number);
  const ids = story.relations.map(({ id }) => id);
  const greatest = ids.map((id) =>
    historyOf(story, id).reduce((most, { after }) => Math.max(most, after?.strength ?? 0), 0),
  );
  return {
    byId: numbers.toSorted((a, b) => ((ids[a] as string) < (ids[b] as string) ? -1 : 1)),
    byStrength: numbers.toSorted((a, b) => (greatest[b] as number) - (greatest[a] as number)),
  };
});
