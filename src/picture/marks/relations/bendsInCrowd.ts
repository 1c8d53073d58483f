import { memoizeByStory, memoizeRecent } from '../../../story/memoize.ts';
import { numberOf, statesAt, turnsAt } from '../../../story/state.ts';
import type { Relation, Story } from '../../../story/types.ts';
import type { Bend } from '../../curve.ts';
import { memoizeByPlan, type Plan } from '../../plan.ts';
import { laneBow } from './lanes.ts';
import { groupedByPair } from './pairs.ts';
import type { Routes } from './routes/types.ts';

/** The bends of a crowd's relations at a scene: no line can go round everyone, so relations only keep to their lanes. */
export function bendsInCrowd(plan: Plan, scene: number): Routes {
  return recentBends(plan)(scene, () => makeBends(plan.story, scene));
}

/** Scenes whose bends are kept: those of a transition, and those that they are compared with. */
const RECENT = 4;

const recentBends = memoizeByPlan(() => memoizeRecent<Routes>(RECENT));

/** The bend of the only relation of two characters, in picture units. */
const ALONE: Bend = { bow: 12, skew: 0 };

function makeBends(story: Story, scene: number): Routes {
  const { alone, others } = relationsByPair(story);
  const [holding, turns] = [statesAt(story, scene), turnsAt(story, scene)];
  const ended = new Set(turns.flatMap(({ after, relation }) => (after ? [] : [relation])));
  const drawn = others.filter(
    (relation) => holding[numberOf(story, relation.id)] !== undefined || ended.has(relation),
  );
  const bends = alone.slice();
  for (const relations of groupedByPair(drawn).values())
    for (const [lane, relation] of relations.entries()) {
      const bow = ALONE.bow + laneBow(relations.length, lane);
      bends[numberOf(story, relation.id)] = { bow: relation.from > relation.to ? -bow : bow, skew: 0 };
    }
  return { at: (number) => bends[number], of: (id) => bends[numberOf(story, id)] };
}

/** The bends, by number, of relations that are the only ones of their pair in the whole story, and all others. */
const relationsByPair = memoizeByStory((story) => {
  const alone: (Bend | undefined)[] = story.relations.map(() => undefined);
  const others: Relation[] = [];
  for (const ofPair of groupedByPair(story.relations).values())
    for (const relation of ofPair) {
      if (ofPair.length > 1) others.push(relation);
      else alone[numberOf(story, relation.id)] = relation.from > relation.to ? ALONE_BACK : ALONE;
    }
  return { alone, others };
});

const ALONE_BACK: Bend = { bow: -ALONE.bow, skew: 0 };
