import type { Layout } from '../../layout/types.ts';
import { SECOND } from '../../lens/twoSceneStory.ts';
import { inOrder } from '../../measures/twoScenes.ts';
import { comparisonPlan } from '../../picture/comparisonPlan.ts';
import { shownAt } from '../../picture/shownAt.ts';
import { type OnWhichCastDepends, shownIn } from '../../view/selectors.ts';
import type { ViewState } from '../../view/viewState.ts';

/** Who is on the picture (ids), and the layout and its scene (0-based) in which they stand there. */
export type OnPicture = {
  readonly cast: ReadonlySet<string>;
  readonly layout: Layout;
  readonly scene: number;
};

/** Who stands where on the picture of a scene (0-based), or of that scene and the one that it is compared with. */
export function onPicture(
  {
    story,
    supporting,
    selection,
    showLater,
    guarded,
    compare,
  }: Pick<ViewState, OnWhichCastDepends | 'compare'>,
  layout: Layout,
  scene: number,
): OnPicture {
  if (compare === undefined || compare === scene) {
    const state = { story, supporting, selection, showLater, guarded };
    return { cast: shownIn(state, scene), layout, scene: Math.min(scene, layout.scenes - 1) };
  }
  const plan = comparisonPlan(story, layout, inOrder(scene, compare), {
    supporting,
    metOnly: guarded && !showLater,
    selection: selection?.type === 'character' ? { character: selection.id } : undefined,
  });
  return { cast: shownAt(plan, SECOND), layout: plan.layout, scene: SECOND };
}
