import { type Box, boxAround, boxOf } from '../box.ts';
import { regionNameAt } from '../marks/regions/regionName.ts';
import { SETTINGS } from '../settings.ts';
import type { Picture } from '../types.ts';

/** Free space around everything that is drawn, in picture units. */
const AIR = 14;
/** Names of places count as this wide. */
const REGION_NAME = 120;

/** The part of a layout that is used in any of the pictures: characters, labels, and names of places. Whole picture units. */
export function boundsOf(pictures: readonly Picture[]): Box {
  const [{ width = 1, height = 1 } = {}] = pictures;
  const boxes = pictures.flatMap(boxesIn);
  const [first] = boxes;
  if (!first) return { left: 0, top: 0, right: width, bottom: height };
  const used = boxes.reduce(around, first);
  return {
    left: Math.floor(Math.max(0, used.left - AIR)),
    top: Math.floor(Math.max(0, used.top - AIR)),
    right: Math.ceil(Math.min(width, used.right + AIR)),
    bottom: Math.ceil(Math.min(height, used.bottom + AIR)),
  };
}

function boxesIn({ characters, labels, regions }: Picture): Box[] {
  return [
    ...characters.map(boxOf),
    ...labels.map((label) => boxAround(label, label.width, label.height)),
    ...regions.map((region) => {
      const { x, y } = regionNameAt(region);
      return {
        left: x - REGION_NAME / 2,
        right: x + REGION_NAME / 2,
        top: y - SETTINGS.regionNameSize,
        bottom: y,
      };
    }),
  ];
}

function around(one: Box, other: Box): Box {
  return {
    left: Math.min(one.left, other.left),
    right: Math.max(one.right, other.right),
    top: Math.min(one.top, other.top),
    bottom: Math.max(one.bottom, other.bottom),
  };
}
