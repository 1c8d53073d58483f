import { castAt, mostAtOnce, usuallyAtOnce } from '../story/castAt.ts';
import { firstMetOf } from '../story/firstMet.ts';
import { whereaboutsAt } from '../story/state.ts';
import type { Story } from '../story/types.ts';
import { SETTINGS } from './settings.ts';
import type { Footprint } from './types.ts';

/**
 * The characters by number, sorted by id, so that the order in the story does not matter. An *instance* is a character
 * in a scene: character c in scene s is number s * count + c.
 */
export type Cast = {
  readonly ids: readonly string[];
  readonly count: number;
  readonly scenes: number;
  readonly footprints: readonly Footprint[];
  /**
   * 1 for principal characters, less for supporting ones: how much room a character is given, and who yields to whom.
   */
  readonly priority: readonly number[];
  /** The place (its id) of each instance; empty where places do not affect the layout. */
  readonly whereabouts: readonly (string | undefined)[];
  /** 1 for each instance in which the character takes part in the scene. */
  readonly present: Uint8Array;
  /** 1 for each instance that may be on the picture: only these need room. See `castAt`. */
  readonly drawn: Uint8Array;
  /** The scene in which a reader first meets each character; infinite for those whom no scene brings on. See `firstMetOf`. */
  readonly met: readonly number[];
  /** The most characters who are drawn in one scene. */
  readonly atOnce: number;
  /** How many characters are drawn in a scene, on average. */
  readonly usual: number;
};

/** The footprint of a character for which none is given, and of all where homes are found. */
export const DEFAULT_FOOTPRINT: Footprint = { half: 34, up: 26, down: 40 };

/** The cast of `story`, with everyone's whereabouts if regions depend on them. */
export function castOf(story: Story, footprints: ReadonlyMap<string, Footprint>): Cast {
  const characters = [...story.characters].sort((a, b) => (a.id < b.id ? -1 : 1));
  const count = characters.length;
  const scenes = story.scenes.length;
  const number = new Map(characters.map(({ id }, c) => [id, c]));
  const present = new Uint8Array(count * scenes);
  const drawn = new Uint8Array(count * scenes);
  for (const [s, scene] of story.scenes.entries()) {
    for (const { character } of scene.present) present[s * count + (number.get(character) as number)] = 1;
    for (const id of castAt(story, s, true)) drawn[s * count + (number.get(id) as number)] = 1;
  }
  return {
    ids: characters.map((character) => character.id),
    count,
    scenes,
    footprints: characters.map((character) => footprints.get(character.id) ?? DEFAULT_FOOTPRINT),
    priority: characters.map(({ role }) => (role === 'principal' ? 1 : SETTINGS.supportingPriority)),
    whereabouts: placesMatter(story) ? whereaboutsOf(story, characters) : [],
    present,
    drawn,
    met: characters.map(({ id }) => firstMetOf(story).get(id) ?? Number.POSITIVE_INFINITY),
    atOnce: mostAtOnce(story),
    usual: usuallyAtOnce(story),
  };
}

function whereaboutsOf(story: Story, characters: Story['characters']): (string | undefined)[] {
  return story.scenes.flatMap((_, s) => {
    const places = whereaboutsAt(story, s);
    return characters.map(({ id }) => places.get(id));
  });
}

/** Whether there may be regions. Whereabouts are expensive in long stories. */
export function placesMatter(story: Story): boolean {
  const { places, scenes } = story;
  if (places.length === 0) return false;
  const visited = new Set(
    scenes.flatMap(({ place, present }) =>
      present.map((one) => one.place ?? (one.remote ? undefined : place)),
    ),
  );
  visited.delete(undefined);
  return visited.size <= SETTINGS.mostRegions && mostAtOnce(story) <= SETTINGS.crowd;
}
