import type { Layout } from '../../../layout/types.ts';
import { textIn } from '../../../story/text.ts';
import type { Story } from '../../../story/types.ts';
import type { Box } from '../../box.ts';
import { round } from '../../curve.ts';
import { SETTINGS } from '../../settings.ts';
import type { DrawnCharacter, DrawnRegion } from '../../types.ts';
import { nameWidth } from '../people/footprint.ts';
import { regionNameBox } from './regionName.ts';

/** From this distance on, in picture units, a passer-by begins to fade a place's name. */
const FADE = 14;

/** The places with their names, which make way for travellers who pass over them. */
export function drawRegions(
  story: Story,
  layout: Layout,
  characters: readonly DrawnCharacter[],
  language: string,
): DrawnRegion[] {
  return layout.regions.map((region) => {
    const place = story.places.find(({ id }) => id === region.place);
    const box = regionNameBox(story, region, language);
    const nearest = Math.min(...characters.map((character) => gapBetween(box, character)));
    return {
      ...region,
      name: place ? textIn(place.name, language) : '',
      nameOpacity: round(Math.min(1, Math.max(0, nearest / FADE))),
    };
  });
}

/** How far a character's disc and name are from a place's name, or 0 where they overlap. */
function gapBetween(box: Box, { x, y, radius, name }: DrawnCharacter): number {
  const half = Math.max(radius, nameWidth(name) / 2);
  const across = Math.max(0, box.left - (x + half), x - half - box.right);
  const down = Math.max(
    0,
    box.top - (y + radius + SETTINGS.nameDrop + SETTINGS.nameSize),
    y - radius - box.bottom,
  );
  return Math.hypot(across, down);
}
