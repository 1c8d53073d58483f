import type { Footprint } from '../../../layout/types.ts';
import { memoizeByStory } from '../../../story/memoize.ts';
import { scenesWith } from '../../../story/state.ts';
import type { Character, Story } from '../../../story/types.ts';
import { reachOf } from '../../box.ts';
import { isCrowd } from '../../crowd.ts';
import { SETTINGS } from '../../settings.ts';

/** The radius of a character's disc, in picture units: its area grows with the number of scenes the character is in. */
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
 * The room that each character (by id) needs for its disc and the name below it, in picture units. The longest of its
 * names in any language counts, so that the layout is the same in all of them. In a crowd there is room for discs only.
 */
export function footprintsOf(story: Story): ReadonlyMap<string, Footprint> {
  const named = !isCrowd(story.characters.length);
  return new Map(story.characters.map((character) => [character.id, footprintOf(story, character, named)]));
}

function footprintOf(story: Story, character: Character, named: boolean): Footprint {
  const radius = radiusOf(story, character.id);
  const { margin } = SETTINGS;
  if (!named) return { half: radius + margin, up: radius + margin, down: radius + margin };
  const names = [character.name, ...character.names.map(({ name }) => name)].flatMap((name) =>
    Object.values(name),
  );
  const { half, up, down } = reachOf(radius, names);
  return { half: half + margin, up: up + margin, down: down + margin };
}
