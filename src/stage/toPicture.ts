import type { Layout } from '../layout/types.ts';
import type { Point } from '../picture/curve.ts';
import { useView } from '../view/store.ts';

/** The point of the picture, in its units, that is shown in `frame` at a point of the window, in pixels. */
export function toPictureUnits(
  frame: Element,
  { width, height }: Layout,
  clientX: number,
  clientY: number,
): Point {
  const box = frame.getBoundingClientRect();
  const { camera } = useView.getState();
  return {
    x: (camera.x + (clientX - box.left) / box.width / camera.zoom) * width,
    y: (camera.y + (clientY - box.top) / box.height / camera.zoom) * height,
  };
}
