import { whereaboutsAt } from '../story/state.ts';
import type { Story } from '../story/types.ts';
import { SETTINGS } from './settings.ts';
import type { Footprint, Pin } from './types.ts';

/** The story as the layout counts it: characters by number, sorted by id, so that the file's order cannot matter. */
export type Cast = {
  readonly ids: readonly string[];
  readonly scenes: number;
  readonly boxes: readonly Footprint[];
  /** Room that each asks for: 1 for principal characters, less for supporting ones. */
  readonly room: readonly number[];
  /** The place (its id) of character c in scene s at s * ids.length + c; nothing where places do not matter. */
  readonly whereabouts: readonly (string | undefined)[];
  /** 1 where character c takes part in scene s, by the same number. */
  readonly present: Uint8Array;
};

const ROOM: Footprint = { half: 34, up: 26, down: 40 };

/** Numbers the characters of `story` and says where each is in every scene, if that matters to its layout with `pins`. */
export function castOf(
  story: Story,
  footprints: ReadonlyMap<string, Footprint>,
  pins: readonly Pin[] = [],
): Cast {
  const characters = [...story.characters].sort((a, b) => (a.id < b.id ? -1 : 1));
  const count = characters.length;
  const scenes = story.scenes.length;
  const number = new Map(characters.map(({ id }, c) => [id, c]));
  const present = new Uint8Array(count * scenes);
  for (const [s, scene] of story.scenes.entries())
    for (const { character } of scene.present) present[s * count + (number.get(character) as number)] = 1;
  return {
    ids: characters.map((character) => character.id),
    scenes,
    boxes: characters.map((character) => footprints.get(character.id) ?? ROOM),
    room: characters.map((character) => (character.role === 'principal' ? 1 : SETTINGS.supportingRoom)),
    whereabouts: placesMatter(story, pins) ? whereaboutsOf(story, characters) : [],
    present,
  };
}

function whereaboutsOf(story: Story, characters: Story['characters']): (string | undefined)[] {
  return story.scenes.flatMap((_, s) => {
    const places = whereaboutsAt(story, s);
    return characters.map(({ id }) => places.get(id));
  });
}

/** Whether places may divide the frame or hold pins; in a long story it takes long to say where everybody is. */
function placesMatter({ places, characters, scenes }: Story, pins: readonly Pin[]): boolean {
  if (pins.some(({ place }) => place !== undefined)) return true;
  if (places.length === 0 || characters.length > SETTINGS.crowd) return false;
  const visited = new Set(
    scenes.flatMap(({ place, present }) =>
      present.map((one) => one.place ?? (one.remote ? undefined : place)),
    ),
  );
  visited.delete(undefined);
  return visited.size <= SETTINGS.mostRegions;
}
