import type { Layout } from '../layout/types.ts';
import { memoizeByStory } from '../story/memoize.ts';
import type { Story } from '../story/types.ts';
import { isCrowd } from './crowd.ts';
import { shownCharacters } from './shownCharacters.ts';

/** What all pictures of a story share that are drawn in one layout and with the same characters. */
export type Plan = {
  readonly story: Story;
  readonly layout: Layout;
  /** Ids of the characters on the picture. */
  readonly shown: ReadonlySet<string>;
  /** Whether these are too many for a name and a label each, see `isCrowd`. */
  readonly crowded: boolean;
};

/** The plan of a story in a layout; the same object every time, for as long as both are in use. */
export function planOf(story: Story, layout: Layout, supporting: boolean): Plan {
  const plans = supporting ? withSupporting(story) : withPrincipals(story);
  const known = plans.get(layout);
  if (known) return known;
  const shown = shownCharacters(story, supporting);
  const plan = { story, layout, shown, crowded: isCrowd(shown.size) };
  plans.set(layout, plan);
  return plan;
}

const withSupporting = memoizeByStory(() => new WeakMap<Layout, Plan>());
const withPrincipals = memoizeByStory(() => new WeakMap<Layout, Plan>());

/**
 * What a mark derives from a plan: made when it is first asked for and kept as long as the plan. Each mark keeps its own
 * in its own file, so the plan need not know the marks.
 */
export function memoizeByPlan<T>(derive: (plan: Plan) => T): (plan: Plan) => T {
  const known = new WeakMap<Plan, { readonly derived: T }>();
  return (plan) => {
    const found = known.get(plan);
    if (found) return found.derived;
    const derived = derive(plan);
    known.set(plan, { derived });
    return derived;
  };
}
