import type { Footprint } from '../layout/types.ts';
import { scenesWith } from '../story/state.ts';
import type { Character, Story, Text } from '../story/types.ts';
import { isCrowd } from './crowd.ts';
import { type Font, widthIn } from './fit.ts';
import { SETTINGS } from './settings.ts';

export const NAME_FONT: Font = { family: 'sans', size: SETTINGS.nameSize, weight: 600 };

/** The disc of a character grows with the number of scenes it is in: by area, so by the root. */
export function radiusOf(story: Story, character: string): number {
  const most = mostScenes(story);
  const share = most === 0 ? 0 : scenesWith(story, character).length / most;
  const { leastRadius, greatestRadius } = SETTINGS;
  return Math.round((leastRadius + (greatestRadius - leastRadius) * Math.sqrt(share)) * 10) / 10;
}

const busiest = new WeakMap<Story, number>();

function mostScenes(story: Story): number {
  const known = busiest.get(story);
  if (known !== undefined) return known;
  const most = Math.max(0, ...story.characters.map(({ id }) => scenesWith(story, id).length));
  busiest.set(story, most);
  return most;
}

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
