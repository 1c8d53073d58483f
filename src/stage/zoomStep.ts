import { positionAt } from '../layout/standing.ts';
import { theLayout } from '../view/selectors.ts';
import { zoomBy } from '../view/transitions.ts';
import type { Step, ViewState } from '../view/viewState.ts';

/** The factor by which one press zooms. */
const STEP = Math.SQRT2;

/** Zooms in (1) or out (-1) by one press, about the selected character if it is in view, else about the centre. */
export function zoomStep(direction: 1 | -1): Step {
  return (state) => zoomBy(STEP ** direction, spotOfSelected(state))(state);
}

/** The position of the selected character, in shares of the view; undefined outside of it. */
function spotOfSelected(state: ViewState) {
  const { selection, scene, camera } = state;
  const layout = theLayout(state);
  if (selection?.type !== 'character' || !layout?.characters.includes(selection.id)) return undefined;
  const at = positionAt(layout, scene, selection.id);
  const spot = {
    x: (at.x / layout.width - camera.x) * camera.zoom,
    y: (at.y / layout.height - camera.y) * camera.zoom,
  };
  return [spot.x, spot.y].every((value) => value >= 0 && value <= 1) ? spot : undefined;
}
