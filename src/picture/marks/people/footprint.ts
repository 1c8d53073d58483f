import type { Footprint } from '../../../layout/types.ts';
import { memoizeByStory } from '../../../story/memoize.ts';
import { scenesWith } from '../../../story/state.ts';
import type { Character, Story, Text } from '../../../story/types.ts';
import { isCrowd } from '../../crowd.ts';
import { SETTINGS } from '../../settings.ts';
import { type Font, widthIn } from '../../text/fit.ts';

export const NAME_FONT: Font = { family: 'sans', size: SETTINGS.nameSize, weight: 600 };

/** The disc of a character grows with the number of scenes it is in: by area, so by the root. */
export function radiusOf(story: Story, character: string): number {
  return radiiOf(story).get(character) ?? SETTINGS.leastRadius;
}

const radiiOf = memoizeByStory((story): ReadonlyMap<string, number> => {
  const counts = story.characters.map(({ id }) => scenesWith(story, id).length);
  const most = counts.reduce((greatest, count) => Math.max(greatest, count), 0);
  const { leastRadius, greatestRadius } = SETTINGS;
  const radius = (count: number) =>
    leastRadius + (greatestRadius - leastRadius) * Math.sqrt(most === 0 ? 0 : count / most);
  return new Map(
    story.characters.map(({ id }, n) => [id, Math.round(radius(counts[n] as number) * 10) / 10]),
  );
});

/**
 * The room that every character needs for its disc and the name below it, in picture units. The longest of its names
 * in any language counts, so that the layout is the same in all of them. In a crowd a disc is all that has room.
 */
export function footprintsOf(story: Story): ReadonlyMap<string, Footprint> {
  const named = !isCrowd(story.characters.length);
  return new Map(story.characters.map((character) => [character.id, footprintOf(story, character, named)]));
}

function footprintOf(story: Story, character: Character, named: boolean): Footprint {
  const radius = radiusOf(story, character.id);
  if (!named) {
    const reach = radius + SETTINGS.margin;
    return { half: reach, up: reach, down: reach };
  }
  const names: Text[] = [character.name, ...character.names.map(({ name }) => name)];
  const widths = names.flatMap((name) => Object.values(name)).map((name) => nameWidth(name));
  const { margin, nameDrop, nameSize } = SETTINGS;
  return {
    half: Math.max(radius, Math.max(...widths) / 2) + margin,
    up: radius + margin,
    down: radius + nameDrop + nameSize / 2 + margin,
  };
}

/** How wide a name is drawn, in picture units. */
export function nameWidth(name: string): number {
  return Math.min(SETTINGS.nameWidth, widthIn(NAME_FONT, name));
}
