import type { LayoutOptions } from '../../layout/layOut.ts';
import type { Footprint, Homes, Layout } from '../../layout/types.ts';
import type { Story, WholeStory } from '../../story/types.ts';
import type { StageSize } from '../stageSize.ts';

/** Everything that a layout depends on, besides the code and its settings. */
export type LayoutRequest = {
  readonly story: Story;
  readonly footprints: ReadonlyMap<string, Footprint>;
  readonly options: LayoutOptions;
  /** For a page without a picture: the scene (0-based) of which a large story is to have a preview first. */
  readonly preview?: { readonly scene: number } | undefined;
};

/** Asks for the layout of a story as it is first shown. The worker works out what that needs, so that it can begin before the app. */
export type FirstRequest = {
  readonly whole: WholeStory;
  readonly stage: StageSize;
  readonly homes?: Homes | undefined;
};

/** Whether what a worker sent has what a layout has. */
export const isLayout = ({ positions, footprints, regions, homes }: Layout): unknown =>
  positions && footprints && regions && homes;

/** Of a layout that takes long: a first version, or how much is done (0 … 1). */
export type LayoutUpdate = { readonly preview: Layout } | { readonly share: number };
