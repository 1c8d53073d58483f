import { keepInPlace, type Point } from './bounds.ts';
import { areaOf } from './pins.ts';
import { footprintAt } from './standing.ts';
import type { Layout, Pin } from './types.ts';

/** The pin that puts a character at `point` (picture units), or as near to it as its place allows. */
export function pinAt(
  layout: Layout,
  character: string,
  place: string | undefined,
  { x, y }: Readonly<Point>,
): Pin {
  const index = layout.characters.indexOf(character);
  const footprint = footprintAt(layout, index);
  const point: Point = { x, y };
  const region = layout.regions.find((candidate) => candidate.place === place);
  keepInPlace(layout, region, footprint, point);
  const area = areaOf(layout, place);
  const share = (offset: number, reach: number) =>
    Math.min(1, Math.max(-1, Math.round((offset / reach) * 1000) / 1000));
  return { character, place, x: share(point.x - area.x, area.rx), y: share(point.y - area.y, area.ry) };
}
