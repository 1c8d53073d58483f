import type { Layout } from '../layout/types.ts';
import type { TieWindow } from '../measures/coPresence.ts';
import { memoizeByStory } from '../story/memoize.ts';
import type { Story } from '../story/types.ts';
import { isCrowd } from './crowd.ts';
import { shownCharacters } from './shownCharacters.ts';
import type { PictureOptions } from './types.ts';

/** What all pictures of a story share that are drawn in one layout, with the same characters and the same ties. */
export type Plan = {
  readonly story: Story;
  readonly layout: Layout;
  /** Ids of the characters on the picture. */
  readonly shown: ReadonlySet<string>;
  /** Whether these are too many for a name and a label each, see `isCrowd`. */
  readonly crowded: boolean;
  /** How ties look back; undefined where none are drawn. */
  readonly tieWindow: TieWindow | undefined;
};

/** The options on which a plan depends. */
export type PlanOptions = Pick<PictureOptions, 'supporting' | 'tieWindow'>;

/** The plan of a story in a layout; the same object for the same options, for as long as both are in use. */
export function planOf(story: Story, layout: Layout, { supporting, tieWindow }: PlanOptions): Plan {
  const plans = plansOf(story).get(layout) ?? new Map<string, Plan>();
  plansOf(story).set(layout, plans);
  const key = JSON.stringify([supporting, tieWindow]);
  const known = plans.get(key);
  if (known) return known;
  const shown = shownCharacters(story, supporting);
  const plan = { story, layout, shown, crowded: isCrowd(shown.size), tieWindow };
  plans.set(key, plan);
  return plan;
}

const plansOf = memoizeByStory(() => new WeakMap<Layout, Map<string, Plan>>());

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
