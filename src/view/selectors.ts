import type { Layout, Pin } from '../layout/types.ts';
import { withPins } from '../layout/withPins.ts';
import { firstScenes } from '../lens/firstScenes.ts';
import { inOrderOf } from '../lens/lens.ts';
import { castAt, castWith } from '../story/castAt.ts';
import type { Story } from '../story/types.ts';
import type { ViewState } from './viewState.ts';

export const theStory = (state: ViewState) => state.story;
export const theTime = (state: ViewState) => state.time;
export const theScene = (state: ViewState) => state.scene;
/** The scene that text shows. It lags behind `scene` while the reader scrubs. */
export const theTextScene = ({ story, textScene }: ViewState) => Math.min(textScene, story.scenes.length - 1);
export const theSelection = (state: ViewState) => state.selection;
export const theLanguage = (state: ViewState) => state.language;

/** Which labels the picture has: those of its scene, or of that scene and the one that it is compared with. */
export function theLabelPage({ scene, compare, labelPage }: ViewState) {
  if (compare === undefined) return labelPage;
  return labelPage?.scene === scene && labelPage.compared?.scene === compare ? labelPage.compared : undefined;
}

/** The layout with the reader's pins; the same object until one of them changes. */
export function theLayout({ story, pins, layout: { layout } }: ViewState): Layout | undefined {
  if (!layout || pins.length === 0) return layout;
  const known = pinned.get(layout);
  if (known?.story === story && known.pins === pins) return known.made;
  const made = withPins(story, layout, pins);
  pinned.set(layout, { story, pins, made });
  return made;
}

const pinned = new WeakMap<
  Layout,
  { readonly story: Story; readonly pins: readonly Pin[]; readonly made: Layout }
>();

/** The story with its whole cast, in the order in which scenes are shown. */
export const theWhole = ({ whole, lens }: ViewState) => inOrderOf(whole, lens);

/** The characters (ids) on the picture of a scene (0-based) of the view's story: its cast, and the selected one. */
export function shownIn(
  { story, supporting, selection, showLater, guarded }: Pick<ViewState, OnWhichCastDepends>,
  scene: number,
): ReadonlySet<string> {
  const cast = castAt(story, scene, supporting, guarded && !showLater);
  return castWith(cast, selection?.type === 'character' ? selection.id : undefined);
}

export type OnWhichCastDepends = 'story' | 'supporting' | 'selection' | 'showLater' | 'guarded';

/** Whether views of the whole story go on after the current scene. */
export const seesWholeStory = ({ showLater, guarded }: Pick<ViewState, 'showLater' | 'guarded'>) =>
  showLater || !guarded;

/** Whether the picture is without those whom the reader has not met yet. */
export const showsMetOnly = (state: ViewState) => !seesWholeStory(state);

/**
 * The story as far as it may be shown: all of it, or up to the current scene for a reader who is guarded from spoilers.
 * Views that look at more than the current scene take this, and so need no check of their own.
 */
export function theSeenStory(state: ViewState): Story {
  return firstScenes(state.story, scenesSeen(state));
}

/** `theSeenStory` with the whole cast, also those that the lens leaves out of the picture. */
export function theSeenWhole(state: ViewState): Story {
  return firstScenes(theWhole(state), scenesSeen(state));
}

/**
 * The story up to the current scene, unless the reader has asked for later scenes: what the history of a relation tells, also to
 * a reader who is not guarded from spoilers.
 */
export function theToldStory(state: ViewState): Story {
  return state.showLater ? state.story : firstScenes(state.story, scenesReached(state));
}

/** How many scenes of the story are hidden from a reader who is guarded from spoilers. */
export function hiddenScenes(state: ViewState): number {
  return state.story.scenes.length - scenesSeen(state);
}

/** How many scenes, from the first, may be shown. */
function scenesSeen(state: ViewState): number {
  return seesWholeStory(state) ? state.story.scenes.length : scenesReached(state);
}

/** How many scenes there are up to the current one. The text scene is among them, also while the reader scrubs back. */
function scenesReached({ story, scene, textScene }: ViewState): number {
  return Math.min(story.scenes.length, Math.max(scene, textScene) + 1);
}

/**
 * Whether the first picture of a large story, which is its preview, has been drawn, or none is to be. What takes long and is not part
 * of it waits for that.
 */
export const isPreviewDrawn = ({ drawn, layout, view }: ViewState): boolean =>
  drawn !== undefined || !layout.layout?.preview || view !== 'graph';
