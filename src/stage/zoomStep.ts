import { characterNumbers } from '../layout/standing.ts';
import { zoomBy } from '../view/transitions.ts';
import type { Step, ViewState } from '../view/viewState.ts';

/** The factor by which one press zooms. */
const STEP = 1.5;

/** Zooms in (1) or out (-1) by one press, about the selected character if it is in view, else about the centre. */
export function zoomStep(direction: 1 | -1): Step {
  return (state) => zoomBy(STEP ** direction, spotOfSelected(state))(state);
}

/** The position of the selected character, in shares of the frame; undefined outside of it. */
function spotOfSelected({ selection, scene, camera, layout: { layout } }: ViewState) {
  const number =
    layout && selection?.type === 'character' ? characterNumbers(layout).get(selection.id) : undefined;
  if (!layout || number === undefined) return undefined;
  const at = 2 * (scene * layout.characters.length + number);
  const share = (position: number | undefined, length: number, corner: number) =>
    ((position ?? 0) / length - corner) * camera.zoom;
  const spot = {
    x: share(layout.positions[at], layout.width, camera.x),
    y: share(layout.positions[at + 1], layout.height, camera.y),
  };
  return [spot.x, spot.y].every((value) => value >= 0 && value <= 1) ? spot : undefined;
}
