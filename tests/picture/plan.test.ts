import { expect, test } from 'vitest';
import { memoizeByPlan, planOf } from '../../src/picture/plan.ts';
import { shownAt } from '../../src/picture/shownAt.ts';
import { smallStory } from '../story/cast.ts';
import { crowdStory } from '../story/crowd.ts';
import { scattered } from './crowd.ts';

const layout = scattered(smallStory);
const all = { supporting: true, tieWindow: undefined };
const principals = { supporting: false, tieWindow: undefined };

test('a story, a layout and a cast have one plan', () => {
  expect(planOf(smallStory, layout, all)).toBe(planOf(smallStory, layout, all));
  const plans = [
    planOf(smallStory, layout, all),
    planOf(smallStory, layout, principals),
    planOf(smallStory, scattered(smallStory), all),
    planOf({ ...smallStory }, layout, all),
  ];
  expect(new Set(plans).size).toBe(4);
});

test('a plan has the characters that are drawn, and says whether they are a crowd', () => {
  expect([...shownAt(planOf(smallStory, layout, principals), 0)]).toEqual(['ada', 'ben']);
  expect([...shownAt(planOf(smallStory, layout, all), 0)]).toEqual(['ada', 'ben', 'cleo']);
  expect(planOf(smallStory, layout, all).crowded).toBe(false);
  const crowd = crowdStory(61, 2);
  expect(planOf(crowd, scattered(crowd), all).crowded).toBe(true);
});

test('what a mark derives from a plan is made once for each plan', () => {
  let made = 0;
  const derived = memoizeByPlan((plan) => ({ count: shownAt(plan, 0).size, number: made++ }));
  const [whole, part] = [planOf(smallStory, layout, all), planOf(smallStory, layout, principals)];
  expect(derived(whole)).toBe(derived(whole));
  expect([derived(whole).count, derived(part).count, made]).toEqual([3, 2, 2]);
});
