import type { Region } from '../../../layout/types.ts';
import { textIn } from '../../../story/text.ts';
import type { Story } from '../../../story/types.ts';
import { type Box, boxAround } from '../../box.ts';
import type { Point } from '../../curve.ts';
import { SETTINGS } from '../../settings.ts';
import { type Font, widthIn } from '../../text/fit.ts';

export const REGION_FONT: Font = { family: 'serif', size: SETTINGS.regionNameSize, weight: 400 };

/** From the top of a region to the middle of its name, and the height of the name's box. */
const DROP = 16;
const HEIGHT = 18;

/** The middle of a place's name: inside its region, at the top, where the layout keeps a strip free of characters. */
export function regionNameAt(region: Pick<Region, 'x' | 'y' | 'ry'>): Point {
  return { x: region.x, y: region.y - region.ry + DROP };
}

/** The box of a place's name, in picture units. */
export function regionNameBox(story: Story, region: Region, language: string): Box {
  const place = story.places.find(({ id }) => id === region.place);
  const width = place ? widthIn(REGION_FONT, textIn(place.name, language)) : 0;
  return boxAround(regionNameAt(region), width, HEIGHT);
}
