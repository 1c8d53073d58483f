import { memoizeByStory, memoizeRecent } from '../../../story/memoize.ts';
import { numberOf, statesAt, turnsAt } from '../../../story/state.ts';
import type { Relation, Story } from '../../../story/types.ts';
import { memoizeByPlan, type Plan } from '../../plan.ts';
import { FIRST_CENTRE, inLanes } from './lanes.ts';
import { groupedByPair } from './pairs.ts';

/** The bow of each relation that is drawn, by its id and by its number in the story. */
export type Bows = Iterable<readonly [string, number]> & {
  readonly get: (id: string) => number | undefined;
  readonly at: (number: number) => number | undefined;
};

/** The bows of a crowd's relations at a scene: no line can go round everyone, so relations only keep to their lanes. */
export function bowsInCrowd(plan: Plan, scene: number): Bows {
  return recentBows(plan)(scene, () => makeBows(plan.story, scene));
}

/** Scenes whose bows are kept: those of a transition, and those that they are compared with. */
const RECENT = 4;

const recentBows = memoizeByPlan(() => memoizeRecent<Bows>(RECENT));

function makeBows(story: Story, scene: number): Bows {
  const { alone, others } = relationsByPair(story);
  const [holding, turns] = [statesAt(story, scene), turnsAt(story, scene)];
  const ended = new Set(turns.flatMap(({ after, relation }) => (after ? [] : [relation])));
  const drawn = others.filter(
    (relation) => holding[numberOf(story, relation.id)] !== undefined || ended.has(relation),
  );
  const bows = alone.slice();
  for (const relations of groupedByPair(drawn).values())
    inLanes(relations, FIRST_CENTRE, ({ id }, bow) => {
      bows[numberOf(story, id)] = bow;
    });
  const at = (number: number) => (Number.isNaN(bows[number]) ? undefined : bows[number]);
  return {
    at,
    get: (id) => at(numberOf(story, id)),
    *[Symbol.iterator]() {
      for (const [number, bow] of bows.entries())
        if (!Number.isNaN(bow)) yield [(story.relations[number] as Relation).id, bow];
    },
  };
}

/** The bows (by number; NaN for none) of relations that are the only ones of their pair in the whole story, and all others. */
const relationsByPair = memoizeByStory((story) => {
  const { relations } = story;
  const alone = new Float64Array(relations.length).fill(Number.NaN);
  const others: Relation[] = [];
  for (const ofPair of groupedByPair(relations).values())
    for (const relation of ofPair) {
      if (ofPair.length > 1) others.push(relation);
      else alone[numberOf(story, relation.id)] = FIRST_CENTRE;
    }
  return { alone, others };
});
