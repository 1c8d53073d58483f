import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Footprint } from '../../src/layout/types.ts';
import { admit } from '../../src/story/gate.ts';
import type { Change, Character, Relation, Scene, Story } from '../../src/story/types.ts';

export const americanGirl: Story = admit(
  JSON.parse(readFileSync(new URL('../../data/american-girl-in-paris.json', import.meta.url), 'utf8')),
);

type Draft = {
  readonly people: readonly string[];
  readonly places?: readonly string[];
  /** "anna-bert": they are friends from the start. */
  readonly friends?: readonly string[];
  /** The place of each scene, and the characters who are present. */
  readonly scenes: readonly {
    readonly at?: string;
    readonly who: readonly string[];
    readonly changes?: Change[];
  }[];
};

/** A small story: characters are named like their ids, and start at the place where they are first present. */
export function draft({ people, places = [], friends = [], scenes }: Draft): Story {
  const text = (words: string) => ({ en: words });
  const relations = friends.map((pair): Relation => {
    const [from = '', to = ''] = pair.split('-');
    return { id: pair, from, to, mutual: true };
  });
  return {
    id: 'draft',
    languages: ['en'],
    title: text('Draft'),
    places: places.map((id) => ({ id, name: text(id) })),
    acts: [],
    groups: [],
    characters: people.map((id): Character => ({ id, name: text(id), role: 'principal', names: [] })),
    relations,
    background: relations.map(({ id }) => ({
      does: 'begin',
      relation: id,
      kind: 'friendship',
      valence: 0.8,
      strength: 0.8,
      label: text('friends'),
      evidence: { words: text('friends') },
    })),
    scenes: scenes.map(
      ({ at, who, changes = [] }, s): Scene => ({
        id: `scene-${s}`,
        title: text(`Scene ${s + 1}`),
        summary: text(''),
        place: at,
        present: who.map((character) => ({ character, remote: undefined, speaks: true })),
        changes,
        leaves: [],
      }),
    ),
  };
}

/** The same story with its characters, relations and presences in the opposite order. */
export function listedBackwards(story: Story): Story {
  return {
    ...story,
    characters: story.characters.toReversed(),
    relations: story.relations.toReversed(),
    background: story.background.toReversed(),
    scenes: story.scenes.map((scene) => ({ ...scene, present: scene.present.toReversed() })),
  };
}

/** Footprints much like those of `picture/`: a disc with the name below it. */
export function footprintsOf(story: Story): Map<string, Footprint> {
  return new Map(
    story.characters.map(({ id, name }) => {
      const longest = Math.max(...Object.values(name).map((words) => words.length));
      return [id, { half: Math.min(44, Math.max(24, 4 * longest + 6)), up: 26, down: 40 }];
    }),
  );
}

const PEOPLE = ['anna', 'bert', 'carla', 'dora', 'emil', 'fritz', 'greta', 'hanna'];
const PLACES = ['attic', 'bakery', 'castle'];

/** Stories of 1 to 8 characters, 0 to 3 places and 1 to 10 scenes. */
export const anyStory: fc.Arbitrary<Story> = fc
  .record({
    people: fc.subarray(PEOPLE, { minLength: 1 }),
    places: fc.subarray(PLACES),
    ties: fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 10 }),
    scenes: fc.array(fc.tuple(fc.nat(2), fc.array(fc.nat(7), { maxLength: 4 })), {
      minLength: 1,
      maxLength: 10,
    }),
  })
  .map(({ people, places, ties, scenes }) => {
    const pick = <T>(list: readonly T[], i: number) => list[i % list.length] as T;
    const friends = ties
      .map(([a, b]) => [pick(people, a), pick(people, b)])
      .filter(([a, b]) => a !== b)
      .map((pair) => pair.join('-'));
    return draft({
      people,
      places,
      friends: [...new Set(friends)],
      scenes: scenes.map(([place, who]) => ({
        ...(places.length > 0 && { at: pick(places, place) }),
        who: [...new Set(who.map((i) => pick(people, i)))],
      })),
    });
  });

/** `people` characters in `scenes` scenes, three neighbours in each, at `places` places in turn. */
export function crowd(people: number, scenes: number, places: number): Story {
  const ids = Array.from({ length: people }, (_, c) => `p${c}`);
  return draft({
    people: ids,
    places: Array.from({ length: places }, (_, p) => `place${p}`),
    friends: ids.slice(1).map((id, c) => `${ids[Math.floor(c / 2)]}-${id}`),
    scenes: Array.from({ length: scenes }, (_, s) => ({
      ...(places > 0 && { at: `place${s % places}` }),
      who: [0, 1, 2].map((k) => ids[(s * 3 + k) % people] as string),
    })),
  });
}
