import type { RelationState, Turn } from './chronicle.ts';
import { applyTurn, chronicle, type States } from './chronicle.ts';
import { lastUpTo } from './lastUpTo.ts';
import { memoizeByStory, memoizeRecent } from './memoize.ts';
import { snapshots } from './snapshots.ts';
import type { Change, Character, Presence, Relation, Story } from './types.ts';

/** The most entries that the tables by scene of one story hold together. */
const MOST_KEPT = 200_000;

const chronicleOf = memoizeByStory(chronicle);
/** By character (id): the scenes in which it appears, its arrivals at places, and where it is before them. */
export const appearancesOf = memoizeByStory(appearancesIn);
const departuresOf = memoizeByStory(departuresIn);
/** Sparse, by scene. */
const presencesOf = memoizeByStory((): Map<string, Presence>[] => []);
const whereaboutsOf = memoizeByStory(({ characters }) =>
  memoizeRecent<Map<string, string | undefined>>(MOST_KEPT / (1 + characters.length)),
);
const tablesOf = memoizeByStory((story) => {
  const { turnsOf, background } = chronicleOf(story);
  return snapshots<ReadonlyMap<string, RelationState>, Turn>({
    scenes: story.scenes.length,
    turnsOf,
    before: background(),
    size: story.relations.length,
    after(before, turned) {
      const table = new Map(before);
      for (const turn of turned) applyTurn(table, turn);
      return table;
    },
  });
});
const statesOf = memoizeByStory((story) => {
  const { turnsOf, background, numbers } = chronicleOf(story);
  const held = background();
  return snapshots<States, Turn>({
    scenes: story.scenes.length,
    turnsOf,
    before: story.relations.map(({ id }) => held.get(id)),
    size: story.relations.length,
    after(before, turned) {
      const states = before.slice();
      for (const { relation, after } of turned) states[numbers.get(relation.id) as number] = after;
      return states;
    },
  });
});
const charactersOf = memoizeByStory(
  ({ characters }) => new Map(characters.map((character) => [character.id, character])),
);
const relationsOf = memoizeByStory(
  ({ relations }) => new Map(relations.map((relation) => [relation.id, relation])),
);

export function characterOf(story: Story, id: string): Character | undefined {
  return charactersOf(story).get(id);
}

export function relationOf(story: Story, id: string): Relation | undefined {
  return relationsOf(story).get(id);
}

/**
 * The relations that hold at the end of scene `scene` (0-based), by id. Scenes between which nothing changes share one map, so
 * that comparing maps is enough to see whether anything did.
 *
 * @throws RangeError where the story has no such scene
 */
export function relationsAt(story: Story, scene: number): ReadonlyMap<string, RelationState> {
  atScene(story.scenes, scene);
  return tablesOf(story)(scene);
}

/**
 * The same by relation number (see `numberOf`), which is faster where a story has very many relations.
 *
 * @throws RangeError where the story has no such scene
 */
export function statesAt(story: Story, scene: number): States {
  atScene(story.scenes, scene);
  return statesOf(story)(scene);
}

/** The index of a relation (id) in the story, or -1. */
export function numberOf(story: Story, relation: string): number {
  return chronicleOf(story).numbers.get(relation) ?? -1;
}

/**
 * What scene `scene` (0-based) does to the relations: its changes in the file's order, then the ends that follow from who dies or
 * leaves in it.
 *
 * @throws RangeError where the story has no such scene
 */
export function turnsAt(story: Story, scene: number): readonly Turn[] {
  atScene(story.scenes, scene);
  return chronicleOf(story).turnsOf(scene);
}

/** Goes through so many more of the changes before the first scene, ahead of what asks for them all. @returns whether any are left */
export function backgroundAhead(story: Story, most: number): boolean {
  return chronicleOf(story).goThrough(most);
}

/**
 * The turns of a scene (0-based) that its author wrote as changes: without the ends that follow from a death, which one sentence
 * tells for all ("Polonius dies").
 *
 * @throws RangeError where the story has no such scene
 */
export function changesAt(story: Story, scene: number): readonly AuthoredTurn[] {
  return turnsAt(story, scene).filter((turn): turn is AuthoredTurn => turn.change.does !== 'part');
}

export type AuthoredTurn = Turn & { readonly change: Change };

/** Everything that happens to a relation (id) over the whole story, in order. The background is scene -1. */
export function historyOf(story: Story, relation: string): readonly Turn[] {
  return chronicleOf(story).historyOf(relation);
}

/**
 * The place (id) of every character (id) at scene `scene` (0-based): where it last appeared; before that, its home, or else the
 * place where a later scene finds it. Undefined where no place is known.
 *
 * @throws RangeError where the story has no such scene
 */
export function whereaboutsAt(story: Story, scene: number): ReadonlyMap<string, string | undefined> {
  atScene(story.scenes, scene);
  const at = ({ opening, arrivals }: Appearances) => lastUpTo(arrivals, scene)?.place ?? opening;
  return whereaboutsOf(story)(
    scene,
    () => new Map([...appearancesOf(story)].map(([id, appearances]) => [id, at(appearances)])),
  );
}

/**
 * Who takes part in scene `scene` (0-based), by character id, in the file's order.
 *
 * @throws RangeError where the story has no such scene
 */
export function presentAt(story: Story, scene: number): ReadonlyMap<string, Presence> {
  const present = presencesIn(story, scene);
  const known = presencesOf(story);
  known[scene] ??= new Map(present.map((presence) => [presence.character, presence]));
  return known[scene];
}

/** The same as a list. */
export function presencesIn(story: Story, scene: number): readonly Presence[] {
  return atScene(story.scenes, scene).present;
}

/**
 * Whether a character (id) has died or left for good in scene `scene` (0-based) or before. One who has left and is in the room
 * again in a later scene is back; one who has died stays dead, also as a ghost.
 */
export function goneAt(story: Story, character: string, scene: number): 'died' | 'left' | undefined {
  const own = departuresOf(story).get(character);
  return own && lastUpTo(own, scene)?.gone;
}

/** The scenes (0-based) in which a character (id) takes part, in order. */
export function scenesWith(story: Story, character: string): readonly number[] {
  return appearancesOf(story).get(character)?.scenes ?? [];
}

/** The scene that is current at a time between scenes: the nearest one. */
export function sceneAt(time: number): number {
  return Math.round(time);
}

function atScene<T>(values: readonly T[], scene: number): T {
  const value = values[scene];
  if (value === undefined) throw new RangeError(`scene ${scene} of a story with ${values.length}`);
  return value;
}

type Going = { readonly scene: number; readonly gone: 'died' | 'left' | undefined };

/** By character who ever dies or leaves: when, and when the character is back, in order. */
function departuresIn({ scenes }: Story): ReadonlyMap<string, readonly Going[]> {
  const all = new Map<string, Going[]>();
  for (const [scene, { leaves, present }] of scenes.entries()) {
    if (all.size > 0)
      for (const { character, remote } of present) {
        const own = all.get(character);
        if (!remote && own?.at(-1)?.gone === 'left') own.push({ scene, gone: undefined });
      }
    for (const { character, how } of leaves) {
      const own = all.get(character) ?? [];
      all.set(character, own);
      if (own.at(-1)?.gone !== 'died') own.push({ scene, gone: how === 'dies' ? 'died' : 'left' });
    }
  }
  return all;
}

type Appearances = {
  readonly scenes: number[];
  /** In which scenes the character is seen at a place, and at which. */
  readonly arrivals: { readonly scene: number; readonly place: string }[];
  /** The home, or else the place of the first arrival. */
  readonly opening: string | undefined;
};

function appearancesIn(story: Story): ReadonlyMap<string, Appearances> {
  const all = new Map<string, Omit<Appearances, 'opening'>>(
    story.characters.map(({ id }) => [id, { scenes: [], arrivals: [] }]),
  );
  for (const [scene, { present, place: setting }] of story.scenes.entries())
    for (const { character, place, remote } of present) {
      const own = all.get(character);
      own?.scenes.push(scene);
      const here = place ?? (remote ? undefined : setting);
      if (here !== undefined) own?.arrivals.push({ scene, place: here });
    }
  return new Map(
    story.characters.map(({ id, home }) => {
      const own = all.get(id) as Omit<Appearances, 'opening'>;
      return [id, { ...own, opening: home ?? own.arrivals[0]?.place }];
    }),
  );
}
