import type { Footprint, Room } from '../../../layout/types.ts';
import { prominenceOf } from '../../../measures/prominence.ts';
import { mostAtOnce, usuallyAtOnce } from '../../../story/castAt.ts';
import { memoizeByStory } from '../../../story/memoize.ts';
import type { Character, Story } from '../../../story/types.ts';
import { reachOf } from '../../box.ts';
import { isCrowd } from '../../crowd.ts';
import { SETTINGS } from '../../settings.ts';

/**
 * The radius of a character's disc, in picture units: its area grows with the character's prominence, and the discs
 * of a large cast are smaller, so that all find room.
 */
export function radiusOf(story: Story, room: Room, character: string): number {
  return radiiOf(story, room).get(character) ?? SETTINGS.leastRadius;
}

function radiiOf(story: Story, { width, height }: Room): ReadonlyMap<string, number> {
  const known = radiiByRoom(story);
  const key = `${width}x${height}`;
  const radii = known.get(key) ?? radiiIn(story, { width, height });
  known.set(key, radii);
  return radii;
}

const radiiByRoom = memoizeByStory(() => new Map<string, ReadonlyMap<string, number>>());

function radiiIn(story: Story, { width, height }: Room): ReadonlyMap<string, number> {
  const prominence = prominenceOf(story);
  const counts = story.characters.map(({ id }) => prominence.get(id) ?? 0);
  const most = counts.reduce((greatest, count) => Math.max(greatest, count), 0);
  const halves = story.characters.reduce((sum, { role }) => sum + (role === 'principal' ? 1 : 0.5), 0);
  /** The side of the square that each has where most are drawn, if supporting characters take half of one. */
  const side = Math.sqrt((width * height) / Math.max(1, Math.min(halves, mostAtOnce(story))));
  const leastRadius = clamp(3, SETTINGS.leastRadiusShare * side, SETTINGS.leastRadius);
  const greatestRadius = clamp(4, SETTINGS.greatestRadiusShare * side, SETTINGS.greatestRadius);
  const radius = (count: number) =>
    leastRadius + (greatestRadius - leastRadius) * Math.sqrt(most === 0 ? 0 : count / most);
  return new Map(
    story.characters.map(({ id }, n) => [id, Math.round(radius(counts[n] as number) * 10) / 10]),
  );
}

function clamp(least: number, value: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

/**
 * What each character (by id) needs for its disc and the name below it, in picture units. The longest of its
 * names in any language counts, so that the layout is the same in all of them. Where the names of the fullest scene would cover too
 * much of the room, only discs count, and the picture names whom it can.
 */
export function footprintsOf(story: Story, room: Room): ReadonlyMap<string, Footprint> {
  const footprints = (named: boolean) =>
    story.characters.map((character) => footprintOf(character, radiusOf(story, room, character.id), named));
  const named = footprints(true);
  const covered = named.reduce((sum, { half, up, down }) => sum + 2 * half * (up + down), 0) / named.length;
  const people = mostAtOnce(story);
  const most = people <= SETTINGS.allNamed ? SETTINGS.mostCovered : SETTINGS.mostCoveredByMany;
  const fit = covered * people <= most * room.width * room.height;
  // A crowd may fill the room with its discs.
  const within = (name: Footprint) => ({ half: Math.min(name.half, room.width / 8), down: name.down });
  const chosen = fit
    ? named
    : footprints(false).map((disc, n) =>
        isCrowd(usuallyAtOnce(story)) ? disc : { ...disc, name: within(named[n] as Footprint) },
      );
  return new Map(story.characters.map(({ id }, n) => [id, chosen[n] as Footprint]));
}

/** What a disc of this radius needs, and with a name the longest one below it, with some clear room around. */
export function footprintOf(character: Character, radius: number, named: boolean): Footprint {
  const { margin } = SETTINGS;
  if (!named) {
    const reach = radius + Math.min(margin, SETTINGS.discMargin * radius);
    return { half: reach, up: reach, down: reach };
  }
  const names = [character.name, ...character.names.map(({ name }) => name)].flatMap((name) =>
    Object.values(name),
  );
  const { half, up, down } = reachOf(radius, names);
  return { half: half + margin, up: up + margin, down: down + margin };
}
