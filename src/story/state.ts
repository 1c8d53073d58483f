import { bisector } from 'd3';
import type { RelationState, Turn } from './chronicle.ts';
import { chronicle, keep, type States } from './chronicle.ts';
import { memoizeByStory, memoizeRecent } from './memoize.ts';
import type { Character, Presence, Relation, Story, Text } from './types.ts';

/** Entries of tables by scene that are kept for a story. */
const MOST_KEPT = 200_000;

const chronicleOf = memoizeByStory(chronicle);
const appearancesOf = memoizeByStory(appearancesIn);
/** By scene, as they are asked for. */
const presencesOf = memoizeByStory((): Map<string, Presence>[] => []);
const whereaboutsOf = memoizeByStory(({ characters }) =>
  memoizeRecent<Map<string, string | undefined>>(MOST_KEPT / (1 + characters.length)),
);
const statesOf = memoizeByStory(({ relations }) => memoizeRecent<States>(MOST_KEPT / (1 + relations.length)));
const tablesOf = memoizeByStory(({ relations }) =>
  memoizeRecent<Map<string, RelationState>>(MOST_KEPT / (1 + relations.length)),
);
const charactersOf = memoizeByStory(
  ({ characters }) => new Map(characters.map((character) => [character.id, character])),
);
const relationsOf = memoizeByStory(
  ({ relations }) => new Map(relations.map((relation) => [relation.id, relation])),
);

const sceneNumbersOf = memoizeByStory(({ scenes }) => new Map(scenes.map(({ id }, scene) => [id, scene])));
const identitiesOf = memoizeByStory(() => new Map<Character, readonly RevealedIdentity[]>());

export function characterOf(story: Story, id: string): Character | undefined {
  return charactersOf(story).get(id);
}

export function relationOf(story: Story, id: string): Relation | undefined {
  return relationsOf(story).get(id);
}

/** The relations that hold once scene `scene` (0-based) has made its changes, by id. */
export function relationsAt(story: Story, scene: number): ReadonlyMap<string, RelationState> {
  const { turns, every, checkpoints } = chronicleOf(story);
  atScene(turns, scene);
  const checkpoint = Math.floor(scene / every);
  const kept = checkpoints[checkpoint]?.table as ReadonlyMap<string, RelationState>;
  const first = checkpoint * every + 1;
  // Scenes that change nothing share one map, so that who compares maps sees that nothing has changed.
  let last = scene;
  while (last >= first && turns[last]?.length === 0) last--;
  if (last < first) return kept;
  return tablesOf(story)(last, () => {
    const states = new Map(kept);
    for (let index = first; index <= last; index++) for (const turn of turns[index] ?? []) keep(states, turn);
    return states;
  });
}

/** The same by the relations' numbers in the story, for whoever goes through very many of them. */
export function statesAt(story: Story, scene: number): States {
  const { turns, every, checkpoints, numbers } = chronicleOf(story);
  atScene(turns, scene);
  const checkpoint = Math.floor(scene / every);
  const kept = checkpoints[checkpoint]?.states as States;
  if (scene === checkpoint * every) return kept;
  return statesOf(story)(scene, () => {
    const states = kept.slice();
    for (let index = checkpoint * every + 1; index <= scene; index++)
      for (const { relation, after } of turns[index] ?? [])
        states[numbers.get(relation.id) as number] = after;
    return states;
  });
}

/** The number of a relation in the story, -1 where there is none. */
export function numberOf(story: Story, relation: string): number {
  return chronicleOf(story).numbers.get(relation) ?? -1;
}

/** What scene `scene` does to the relations, in the file's order. */
export function turnsAt(story: Story, scene: number): readonly Turn[] {
  return atScene(chronicleOf(story).turns, scene);
}

/** Everything that ever happens to a relation, in order; the background is scene -1. */
export function historyOf(story: Story, relation: string): readonly Turn[] {
  return chronicleOf(story).histories.get(relation) ?? [];
}

/** Where every character is at scene `scene`: by its last appearance, or at home before the first. */
export function whereaboutsAt(story: Story, scene: number): ReadonlyMap<string, string | undefined> {
  atScene(story.scenes, scene);
  const at = ({ opening, stays }: Appearances) => stays[bisectScene(stays, scene) - 1]?.place ?? opening;
  return whereaboutsOf(story)(
    scene,
    () => new Map([...appearancesOf(story)].map(([id, appearances]) => [id, at(appearances)])),
  );
}

/** Who takes part in scene `scene`, in the order of entrance. */
export function presentAt(story: Story, scene: number): ReadonlyMap<string, Presence> {
  const { present } = atScene(story.scenes, scene);
  const known = presencesOf(story);
  known[scene] ??= new Map(present.map((presence) => [presence.character, presence]));
  return known[scene];
}

/** The scenes (0-based) in which a character takes part. */
export function scenesWith(story: Story, character: string): readonly number[] {
  return appearancesOf(story).get(character)?.scenes ?? [];
}

/** The name a character goes by at scene `scene`, and who that is: never what a later scene reveals. */
export function identityAt(story: Story, character: Character, scene: number): Identity {
  const { name, names, about } = character;
  if (names.length === 0) return { name, about };
  const byCharacter = identitiesOf(story);
  const revealed = byCharacter.get(character) ?? identitiesIn(story, character);
  byCharacter.set(character, revealed);
  return revealed[bisectScene(revealed, scene) - 1]?.identity ?? { name, about };
}

type Identity = { readonly name: Text; readonly about: Text | undefined };

/** Who a character is from scene `scene` on. */
type RevealedIdentity = { readonly scene: number; readonly identity: Identity };

/**
 * In the order of the story's scenes, which need not be the one in which they are told. A name that is revealed by a
 * scene which the story does not have is left out.
 */
function identitiesIn(story: Story, { names, about }: Character): readonly RevealedIdentity[] {
  const sceneNumbers = sceneNumbersOf(story);
  let latest = about;
  return names
    .flatMap(({ scene: id, ...revealed }) => {
      const scene = sceneNumbers.get(id);
      return scene === undefined ? [] : [{ ...revealed, scene }];
    })
    .toSorted((a, b) => a.scene - b.scene)
    .map(({ scene, name, about: revealed }) => {
      latest = revealed ?? latest;
      return { scene, identity: { name, about: latest } };
    });
}

/** The scene that counts as current at a time between scenes: the nearest. */
export function sceneAt(time: number): number {
  return Math.round(time);
}

function atScene<T>(values: readonly T[], scene: number): T {
  const value = values[scene];
  if (value === undefined) throw new RangeError(`scene ${scene} of a story with ${values.length}`);
  return value;
}

type Appearances = {
  readonly scenes: number[];
  /** From which scene on the character is at which place, where that is known. */
  readonly stays: { readonly scene: number; readonly place: string }[];
  /** Someone without a home waits where the story first finds them. */
  readonly opening: string | undefined;
};

const bisectScene = bisector(({ scene }: { readonly scene: number }) => scene).right;

function appearancesIn(story: Story): ReadonlyMap<string, Appearances> {
  const all = new Map<string, Omit<Appearances, 'opening'>>(
    story.characters.map(({ id }) => [id, { scenes: [], stays: [] }]),
  );
  for (const [scene, { present, place: setting }] of story.scenes.entries())
    for (const { character, place, remote } of present) {
      const own = all.get(character);
      own?.scenes.push(scene);
      const here = place ?? (remote ? undefined : setting);
      if (here !== undefined) own?.stays.push({ scene, place: here });
    }
  return new Map(
    story.characters.map(({ id, home }) => {
      const own = all.get(id) as Omit<Appearances, 'opening'>;
      return [id, { ...own, opening: home ?? own.stays[0]?.place }];
    }),
  );
}
