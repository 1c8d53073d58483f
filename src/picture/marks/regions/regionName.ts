import type { Region } from '../../../layout/types.ts';
import { textIn } from '../../../story/text.ts';
import type { Story } from '../../../story/types.ts';
import type { Box } from '../../box.ts';
import type { Point } from '../../curve.ts';
import { SETTINGS } from '../../settings.ts';
import { type Font, widthIn } from '../../text/fit.ts';

export const REGION_FONT: Font = { family: 'serif', size: SETTINGS.regionNameSize, weight: 400 };

/** The middle of a place's name: inside its region, at the top, where the layout keeps a strip free of people. */
export function regionNameAt(region: Pick<Region, 'x' | 'y' | 'ry'>): Point {
  return { x: region.x, y: region.y - region.ry + 30 };
}

/** The box of a place's name, in picture units. */
export function regionNameBox(story: Story, region: Region, language: string): Box {
  const place = story.places.find(({ id }) => id === region.place);
  const half = place ? widthIn(REGION_FONT, textIn(place.name, language)) / 2 : 0;
  const { x, y } = regionNameAt(region);
  return { left: x - half, right: x + half, top: y - 12, bottom: y + 12 };
}
