import { isBusy } from '../picture/isBusy.ts';
import type { ViewState } from '../view/viewState.ts';

/** Whether the picture is painted on a canvas: of a story that is too large for SVG, or on a machine that is too slow for it. */
export const showsCanvas = ({ story, original, slow }: ViewState): boolean =>
  slow === original || isBusy(story);
