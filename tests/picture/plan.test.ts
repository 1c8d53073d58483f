import { expect, test } from 'vitest';
import { memoizeByPlan, planOf } from '../../src/picture/plan.ts';
import { smallStory } from '../story/cast.ts';
import { crowdStory } from '../story/crowd.ts';
import { scattered } from './crowd.ts';

const layout = scattered(smallStory);

test('a story, a layout and a cast have one plan', () => {
  expect(planOf(smallStory, layout, true)).toBe(planOf(smallStory, layout, true));
  const plans = [
    planOf(smallStory, layout, true),
    planOf(smallStory, layout, false),
    planOf(smallStory, scattered(smallStory), true),
    planOf({ ...smallStory }, layout, true),
  ];
  expect(new Set(plans).size).toBe(4);
});

test('a plan has the characters that are drawn, and says whether they are a crowd', () => {
  expect([...planOf(smallStory, layout, false).shown]).toEqual(['ada', 'ben']);
  expect([...planOf(smallStory, layout, true).shown]).toEqual(['ada', 'ben', 'cleo']);
  expect(planOf(smallStory, layout, true).crowded).toBe(false);
  const crowd = crowdStory(61, 2);
  expect(planOf(crowd, scattered(crowd), true).crowded).toBe(true);
});

test('what a mark derives from a plan is made once for each plan', () => {
  let made = 0;
  const derived = memoizeByPlan(({ shown }) => ({ count: shown.size, number: made++ }));
  const [all, principal] = [planOf(smallStory, layout, true), planOf(smallStory, layout, false)];
  expect(derived(all)).toBe(derived(all));
  expect([derived(all).count, derived(principal).count, made]).toEqual([3, 2, 2]);
});
