/** What part of a picture is looked at: its corner as shares of the picture's width and height, and how much it is enlarged. */
export type Camera = { readonly zoom: number; readonly x: number; readonly y: number };

export const WHOLE: Camera = { zoom: 1, x: 0, y: 0 };

/** A point of the frame, as shares of its width and height. */
type Spot = { readonly x: number; readonly y: number };

const MIDDLE: Spot = { x: 0.5, y: 0.5 };

/** How close one can go: a picture of a crowd is far wider than the usual one, and so more is hidden in it. */
export function closest(width: number): number {
  return Math.max(6, (6 * width) / 1000);
}

/** Enlarged by `factor`, with the spot `at` staying where it is; never beyond the picture's edges or `most`. */
export function zoomed(camera: Camera, factor: number, most: number, at: Spot = MIDDLE): Camera {
  const zoom = Math.min(most, Math.max(1, camera.zoom * factor));
  const moved = (corner: number, share: number) => corner + share / camera.zoom - share / zoom;
  return held({ zoom, x: moved(camera.x, at.x), y: moved(camera.y, at.y) });
}

/** Moved by shares of the frame: to the right and down what is looked at lies further left and up. */
export function panned(camera: Camera, dx: number, dy: number): Camera {
  return held({ ...camera, x: camera.x + dx / camera.zoom, y: camera.y + dy / camera.zoom });
}

function held({ zoom, x, y }: Camera): Camera {
  const within = (corner: number) => Math.min(1 - 1 / zoom, Math.max(0, corner));
  return { zoom, x: within(x), y: within(y) };
}

/** The camera's part of a picture, for SVG's `viewBox`. */
export function viewBox({ zoom, x, y }: Camera, width: number, height: number): string {
  return [x * width, y * height, width / zoom, height / zoom]
    .map((value) => Math.round(value * 100) / 100)
    .join(' ');
}
