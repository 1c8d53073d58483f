import { SETTINGS } from '../../layout/settings.ts';
import { applyLens, defaultLens } from '../../lens/lens.ts';
import { WHOLE } from '../../picture/camera.ts';
import { shapeOfScreen } from '../../stage/media.ts';
import type { WholeStory } from '../../story/types.ts';
import { readAddress } from '../../view/address.ts';
import { begin } from '../../view/store.ts';
import type { LayoutPhase, ViewState } from '../../view/viewState.ts';
import { shippedLayout } from './shippedStories.ts';

/** Fills the store with what is seen of a story at first: what the address asks for, and else what a newcomer sees. */
export function fillView(
  story: WholeStory,
  search: string,
  reader: Pick<ViewState, 'language' | 'theme' | 'singleKeys' | 'guarded'>,
): void {
  const { view, notice } = readAddress(search, story, reader);
  begin({
    guarded: reader.guarded,
    ...applyLens(story, view.lens, view.tieWindow),
    ...view,
    past: [],
    future: [],
    time: view.scene,
    textScene: view.scene,
    camera: WHOLE,
    jumps: 0,
    hovered: undefined,
    shape: shapeOfScreen(),
    layout: knownLayout(story, view),
    playing: false,
    speed: 1,
    loop: false,
    singleKeys: reader.singleKeys,
    notice,
  });
}

/** What ships comes with its layout; it is of use where the address says nothing that would change it. */
function knownLayout(
  story: WholeStory,
  { lens, pins, continuity }: Pick<ViewState, 'lens' | 'pins' | 'continuity'>,
): LayoutPhase {
  const layout = shippedLayout(story, shapeOfScreen());
  const first =
    pins.length === 0 &&
    continuity === SETTINGS.continuity &&
    JSON.stringify(lens) === JSON.stringify(defaultLens(story));
  return layout && first ? { type: 'ready', layout } : { type: 'waiting', layout: undefined };
}
