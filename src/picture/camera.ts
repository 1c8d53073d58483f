/** The part of a picture that is in view: its top left corner, as shares of the picture's width and height, and the zoom. */
export type Camera = { readonly zoom: number; readonly x: number; readonly y: number };

export const WHOLE: Camera = { zoom: 1, x: 0, y: 0 };

/** A point of the view, as shares of its width and height. */
type ViewPoint = { readonly x: number; readonly y: number };

const MIDDLE: ViewPoint = { x: 0.5, y: 0.5 };

/** The greatest zoom of a picture of this width: pictures of crowds are far wider than others, and hide more. */
export function closest(width: number): number {
  return Math.max(6, (6 * width) / 1000);
}

/** Zoomed by `factor` around the point `at` of the view; never beyond the picture's edges or the zoom `most`. */
export function zoomed(camera: Camera, factor: number, most: number, at: ViewPoint = MIDDLE): Camera {
  const zoom = Math.min(most, Math.max(1, camera.zoom * factor));
  const moved = (corner: number, share: number) => corner + share / camera.zoom - share / zoom;
  return inside({ zoom, x: moved(camera.x, at.x), y: moved(camera.y, at.y) });
}

/** Moved by shares of the view: positive ones show what lies further right and down. */
export function panned(camera: Camera, dx: number, dy: number): Camera {
  return inside({ ...camera, x: camera.x + dx / camera.zoom, y: camera.y + dy / camera.zoom });
}

function inside({ zoom, x, y }: Camera): Camera {
  const clamped = (corner: number) => Math.min(1 - 1 / zoom, Math.max(0, corner));
  return { zoom, x: clamped(x), y: clamped(y) };
}

/** The part of a picture that is in view, as SVG's `viewBox`. */
export function viewBox({ zoom, x, y }: Camera, width: number, height: number): string {
  return [x * width, y * height, width / zoom, height / zoom]
    .map((value) => Math.round(value * 100) / 100)
    .join(' ');
}
