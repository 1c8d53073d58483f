import type { Layout } from '../layout/types.ts';
import type { TieWindow } from '../measures/coPresence.ts';
import { castAt, mostAtOnce } from '../story/castAt.ts';
import { memoizeByStory } from '../story/memoize.ts';
import { characterOf } from '../story/state.ts';
import type { Story } from '../story/types.ts';
import { isCrowd } from './crowd.ts';
import type { PictureOptions } from './types.ts';

/** What all pictures of a story share that are drawn in one layout, with the same characters and the same ties. */
export type Plan = {
  readonly story: Story;
  /** The story by whose scenes discs and names are measured: `story`, or the one of which it shows two scenes. */
  readonly whole: Story;
  readonly layout: Layout;
  /** Whether supporting characters fill the picture, too. */
  readonly supporting: boolean;
  /** Whether whom a reader has not met yet stays out, see `castAt`. */
  readonly metOnly: boolean;
  /** The selected character (id), if there are scenes in which it is drawn only because it is selected. */
  readonly selected: string | undefined;
  /** In a comparison, who is in one of the two scenes (ids): they are named in any case, and may have a ring. */
  readonly compared?: ReadonlySet<string> | undefined;
  /** Whether in any scene too many are drawn for a name and a label each, see `isCrowd`. */
  readonly crowded: boolean;
  /** How ties look back; undefined where none are drawn. */
  readonly tieWindow: TieWindow | undefined;
  /**
   * The plan of the same pictures for which this one stands while there is no time for it: lines go straight, signs are in the middle of
   * them, and changes have no labels, as in a crowd.
   */
  readonly hurried?: Plan | undefined;
};

/** The options on which a plan depends. */
export type PlanOptions = Pick<PictureOptions, 'supporting' | 'metOnly' | 'tieWindow' | 'selection'>;

/** The plan of a story in a layout; the same object for the same options, for as long as both are in use. */
export function planOf(
  story: Story,
  layout: Layout,
  { supporting, metOnly = false, tieWindow, selection }: PlanOptions,
): Plan {
  const plans = plansOf(story).get(layout) ?? new Map<string, Plan>();
  plansOf(story).set(layout, plans);
  const selected =
    selection && 'character' in selection
      ? comesAndGoes(story, selection.character, { supporting, metOnly })
      : undefined;
  const key = JSON.stringify([supporting, metOnly, tieWindow, selected]);
  const known = plans.get(key);
  if (known) return known;
  const plan = {
    story,
    whole: story,
    layout,
    supporting,
    metOnly,
    selected,
    crowded: isCrowd(mostAtOnce(story)),
    tieWindow,
  };
  plans.set(key, plan);
  return plan;
}

/** The character (id) if it is not drawn in every scene. */
function comesAndGoes(
  story: Story,
  id: string,
  { supporting, metOnly }: Pick<Plan, 'supporting' | 'metOnly'>,
): string | undefined {
  if (!characterOf(story, id)) return undefined;
  return story.scenes.some((_, scene) => !castAt(story, scene, supporting, metOnly).has(id)) ? id : undefined;
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
