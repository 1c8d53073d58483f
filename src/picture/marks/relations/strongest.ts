import type { States } from '../../../story/chronicle.ts';
import { memoizeByStory } from '../../../story/memoize.ts';
import { historyOf } from '../../../story/state.ts';
import { MIDDLE_STRENGTH } from '../../../story/strength.ts';
import type { Relation, Story } from '../../../story/types.ts';
import { isDimmed } from '../../isDimmed.ts';
import type { PictureOptions } from '../../types.ts';

/** The states of relations before and after a moment, and the changes there, by the number of the relation. */
export type Holding = {
  readonly before: States;
  readonly after: States;
  readonly turned: ReadonlyMap<number, unknown>;
  readonly turning: ReadonlyMap<number, unknown>;
};

/** How many relations hold before or after a moment, or change there. */
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
 * The numbers of the relations to draw, in the order of their ids. Where that would be more than `most`: first those that
 * change and those of the selection, then the strongest.
 */
export function strongest(
  story: Story,
  { before, after, turned, turning }: Holding,
  count: number,
  { most = Number.POSITIVE_INFINITY, selection }: PictureOptions,
): Iterable<number> {
  const byId = orderById(story);
  if (count <= most) return byId;
  const chosen = new Set([...turned.keys(), ...turning.keys()]);
  const holds = (number: number) => before[number] ?? after[number];
  if (selection)
    for (const number of byId)
      if (holds(number) && !isDimmed(story.relations[number] as Relation, selection)) chosen.add(number);
  for (const number of orderByStrength(story)) {
    if (chosen.size >= most) break;
    if (holds(number)) chosen.add(number);
  }
  return [...chosen].slice(0, most);
}

const orderById = memoizeByStory(({ relations }) =>
  numbersOf(relations).toSorted((a, b) =>
    (relations[a] as Relation).id < (relations[b] as Relation).id ? -1 : 1,
  ),
);

/** Strength is the greatest in the whole story, so that the same lines are drawn from scene to scene. */
const orderByStrength = memoizeByStory((story) => {
  const greatest = story.relations.map(({ id }) =>
    historyOf(story, id).reduce(
      (most, { after }) => Math.max(most, after ? (after.strength ?? MIDDLE_STRENGTH) : 0),
      0,
    ),
  );
  return numbersOf(story.relations).toSorted((a, b) => (greatest[b] as number) - (greatest[a] as number));
});

const numbersOf = (relations: readonly Relation[]) => relations.map((_, number) => number);
