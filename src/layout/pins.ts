import { type Box, holdInFrame, holdInRegion, type Point } from './bounds.ts';
import type { Layout, Pin } from './types.ts';

/** What a pin can be placed on: a layout, or the frame and regions of one in the making. */
type Ground = Pick<Layout, 'regions' | 'width' | 'height'>;

/** The pin that holds a character where the reader put it, (x, y) in picture units, or as near as its place allows. */
export function pinAt(
  layout: Layout,
  character: string,
  place: string | undefined,
  x: number,
  y: number,
): Pin {
  const index = layout.characters.indexOf(character);
  const [half = 0, up = 0, down = 0] = layout.footprints.subarray(3 * index, 3 * index + 3);
  const box: Box = { half, up, down };
  const point: Point = { x, y };
  const region = layout.regions.find((candidate) => candidate.place === place);
  if (region) holdInRegion(region, box, point);
  holdInFrame(layout, box, point);
  const room = roomOf(layout, place);
  const share = (offset: number, reach: number) =>
    Math.min(1, Math.max(-1, Math.round((offset / reach) * 1000) / 1000));
  return { character, place, x: share(point.x - room.x, room.rx), y: share(point.y - room.y, room.ry) };
}

/** Where a pin holds its character, in picture units. */
export function positionOfPin(ground: Ground, pin: Pin): Point {
  const { x, y, rx, ry } = roomOf(ground, pin.place);
  return { x: x + pin.x * rx, y: y + pin.y * ry };
}

/** What a pin's numbers are relative to: the middle and reach of the place's region, or of the whole frame. */
function roomOf({ regions, width, height }: Ground, place: string | undefined) {
  const region = regions.find((candidate) => candidate.place === place);
  return region ?? { x: width / 2, y: height / 2, rx: width / 2, ry: height / 2 };
}
