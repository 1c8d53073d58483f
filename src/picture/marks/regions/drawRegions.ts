import { textIn } from '../../../story/text.ts';
import { type Box, boxOf } from '../../box.ts';
import { round } from '../../curve.ts';
import type { Plan } from '../../plan.ts';
import { SETTINGS } from '../../settings.ts';
import type { DrawnCharacter, DrawnRegion } from '../../types.ts';
import { regionNameBox } from './regionName.ts';

/** The distance between a place's name and a character, in picture units, from which on the name fades. */
const FADE = 14;

/** Clear room below a character's name, for letters that reach below their line. */
const BELOW = SETTINGS.nameSize / 2;

/** The places with their names, which fade where a character passes over them. */
export function drawRegions(
  { story, layout }: Plan,
  characters: readonly DrawnCharacter[],
  language: string,
): DrawnRegion[] {
  if (layout.regions.length === 0) return [];
  const boxes = characters.map(boxOf);
  return layout.regions.map((region) => {
    const place = story.places.find(({ id }) => id === region.place);
    const name = regionNameBox(story, region, language);
    const nearest = boxes.reduce((least, box) => Math.min(least, gapBetween(name, box)), FADE);
    return {
      ...region,
      name: place ? textIn(place.name, language) : '',
      nameOpacity: round(nearest / FADE),
    };
  });
}

/** The distance between a place's name and a character, or 0 where they overlap. */
function gapBetween(name: Box, { left, right, top, bottom }: Box): number {
  const across = Math.max(0, name.left - right, left - name.right);
  const down = Math.max(0, name.top - (bottom + BELOW), top - name.bottom);
  return Math.hypot(across, down);
}
