import { characterNumbers } from '../layout/standing.ts';
import { take, useView } from '../view/store.ts';
import { zoomBy } from '../view/transitions.ts';

/** How much closer one press comes. */
const STEP = 1.5;

/** Comes a step closer (1) or goes one away (-1): to whom is selected, or to the middle. */
export function zoomStep(direction: 1 | -1): void {
  take((state) => zoomBy(STEP ** direction, spotOfSelected())(state));
}

/** Where the selected person stands in the frame, if they are in it. */
function spotOfSelected() {
  const { selection, scene, camera, layout } = useView.getState();
  const { layout: made } = layout;
  const number =
    made && selection?.type === 'character' ? characterNumbers(made).get(selection.id) : undefined;
  if (!made || number === undefined) return undefined;
  const at = 2 * (scene * made.characters.length + number);
  const share = (position: number | undefined, length: number, corner: number) =>
    ((position ?? 0) / length - corner) * camera.zoom;
  const spot = {
    x: share(made.positions[at], made.width, camera.x),
    y: share(made.positions[at + 1], made.height, camera.y),
  };
  return [spot.x, spot.y].every((value) => value >= 0 && value <= 1) ? spot : undefined;
}
