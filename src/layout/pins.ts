import type { Point } from './bounds.ts';
import type { Layout, Pin } from './types.ts';

/** What pins are relative to: of a layout, or of one that is being computed. */
type Areas = Pick<Layout, 'regions' | 'width' | 'height'>;

/** The position of a pinned character, in picture units. */
export function positionOfPin(areas: Areas, pin: Pin): Point {
  const { x, y, rx, ry } = areaOf(areas, pin.place);
  return { x: x + pin.x * rx, y: y + pin.y * ry };
}

/** The area that a pin is relative to: the region of its place, or the whole layout. Its middle and half sizes. */
export function areaOfPin(areas: Areas, { place }: Pick<Pin, 'place'>) {
  return { ...areaOf(areas, place), isPlace: areas.regions.some((region) => region.place === place) };
}

/** The middle and half sizes of the place's region, or of the whole layout. */
export function areaOf({ regions, width, height }: Areas, place: string | undefined) {
  const region = regions.find((candidate) => candidate.place === place);
  return region ?? { x: width / 2, y: height / 2, rx: width / 2, ry: height / 2 };
}
