import type { Layout } from '../layout/types.ts';
import type { Camera } from '../picture/camera.ts';
import type { Point } from '../picture/curve.ts';

/** The point under the pointer, in picture units. */
export function toPictureUnits(
  frame: Element,
  { width, height }: Layout,
  camera: Camera,
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
): Point {
  const box = frame.getBoundingClientRect();
  return {
    x: (camera.x + (clientX - box.left) / box.width / camera.zoom) * width,
    y: (camera.y + (clientY - box.top) / box.height / camera.zoom) * height,
  };
}
