import type { Layout } from '../layout/types.ts';
import type { Camera } from '../picture/camera.ts';
import type { Point } from '../picture/curve.ts';

/** The point of the layout under the pointer. `frame` is the element in the middle of the stage that has the layout's size. */
export function toPictureUnits(
  frame: Element,
  { width, height }: Layout,
  { zoom, x, y }: Camera,
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
): Point {
  const { left, top, width: shown } = frame.getBoundingClientRect();
  // More than one in full screen, where the stage is enlarged.
  const pixels = zoom * (shown / width || 1);
  return { x: x * width + (clientX - left) / pixels, y: y * height + (clientY - top) / pixels };
}
