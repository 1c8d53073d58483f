import { presentAt, whereaboutsAt } from '../story/state.ts';
import type { Story } from '../story/types.ts';
import { SETTINGS } from './settings.ts';
import type { Footprint } from './types.ts';

/** The story as the layout counts it: characters by number, sorted by id, so that the file's order cannot matter. */
export type Cast = {
  readonly ids: readonly string[];
  readonly scenes: number;
  readonly boxes: readonly Footprint[];
  /** Room that each asks for: 1 for principal characters, less for supporting ones. */
  readonly room: readonly number[];
  /** The place (its id) of character c in scene s at s * ids.length + c. */
  readonly whereabouts: readonly (string | undefined)[];
  /** 1 where character c takes part in scene s, by the same number. */
  readonly present: Uint8Array;
};

const ROOM: Footprint = { half: 34, up: 26, down: 40 };

/** Numbers the characters of `story` and says where each is in every scene. */
export function castOf(story: Story, footprints: ReadonlyMap<string, Footprint>): Cast {
  const characters = [...story.characters].sort((a, b) => (a.id < b.id ? -1 : 1));
  const count = characters.length;
  const scenes = story.scenes.length;
  const whereabouts: (string | undefined)[] = new Array(count * scenes).fill(undefined);
  const present = new Uint8Array(count * scenes);
  for (let s = 0; s < scenes; s++) {
    const people = presentAt(story, s);
    const places = whereaboutsAt(story, s);
    for (const [c, { id }] of characters.entries()) {
      whereabouts[s * count + c] = places.get(id);
      present[s * count + c] = people.has(id) ? 1 : 0;
    }
  }
  return {
    ids: characters.map((character) => character.id),
    scenes,
    boxes: characters.map((character) => footprints.get(character.id) ?? ROOM),
    room: characters.map((character) => (character.role === 'principal' ? 1 : SETTINGS.supportingRoom)),
    whereabouts,
    present,
  };
}
