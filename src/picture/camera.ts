/**
 * The part of a picture that is in view: how many times as far apart everyone stands as at first, and the top left corner of the view
 * as shares of the picture's width and height. Zooming makes distances greater, and nothing that is drawn (`zoomedLayout.ts`).
 */
export type Camera = { readonly zoom: number; readonly x: number; readonly y: number };

export const WHOLE: Camera = { zoom: 1, x: 0, y: 0 };

/** The greatest zoom. */
const CLOSEST = 8;

/** So many steps double the distances. Lines and names find their places once for each step. */
const STEPS = 8;

/** A point of the view, as shares of its width and height. */
type ViewPoint = { readonly x: number; readonly y: number };

const MIDDLE: ViewPoint = { x: 0.5, y: 0.5 };

/** Zoomed to the step nearest to `factor` times the zoom, around the point `at` of the view; never beyond the picture's edges. */
export function zoomed(camera: Camera, factor: number, at: ViewPoint = MIDDLE): Camera {
  const zoom = zoomStepAt(Math.min(CLOSEST, Math.max(1, camera.zoom * factor)));
  if (zoom === camera.zoom) return camera;
  const moved = (corner: number, share: number) => corner + share / camera.zoom - share / zoom;
  return inside({ zoom, x: moved(camera.x, at.x), y: moved(camera.y, at.y) });
}

/** Moved by shares of the view: positive ones show what lies further right and down. */
export function panned(camera: Camera, dx: number, dy: number): Camera {
  return inside({ ...camera, x: camera.x + dx / camera.zoom, y: camera.y + dy / camera.zoom });
}

/** Whether zooming in further changes anything. */
export function isClosest({ zoom }: Camera): boolean {
  return zoom >= CLOSEST;
}

/** The part of a picture (as it is when zoomed) that is in view, as SVG's `viewBox`. */
export function viewBox({ zoom, x, y }: Camera, width: number, height: number): string {
  return [x * width, y * height, width / zoom, height / zoom]
    .map((value) => Math.round(value * 100) / 100)
    .join(' ');
}

function zoomStepAt(zoom: number): number {
  return 2 ** (Math.round(Math.log2(zoom) * STEPS) / STEPS);
}

function inside({ zoom, x, y }: Camera): Camera {
  const clamped = (corner: number) => Math.min(1 - 1 / zoom, Math.max(0, corner));
  return { zoom, x: clamped(x), y: clamped(y) };
}
