import { bisector } from 'd3';
import type { Change, Character, Presence, Quality, Relation, Story, Text } from './types.ts';

/** A relation that holds at some scene. `since` and `changedAt` are scene indexes, -1 for what the story opens with. */
export type RelationState = Quality & {
  readonly relation: Relation;
  readonly since: number;
  readonly changedAt: number;
};

/** One change in its context: the relation before it (none when it begins) and after it (none when it ends). */
export type Turn = {
  readonly scene: number;
  readonly relation: Relation;
  readonly change: Change;
  readonly before: RelationState | undefined;
  readonly after: RelationState | undefined;
};

/** Stories never change in place, so what follows from one is worked out once, and only what is asked for. */
function once<T>(work: (story: Story) => T): (story: Story) => T {
  const known = new WeakMap<Story, { readonly made: T }>();
  return (story) => {
    const found = known.get(story) ?? { made: work(story) };
    known.set(story, found);
    return found.made;
  };
}

const chronicleOf = once(relationsOf);
const appearancesOf = once(appearancesIn);
/** By scene, as they are asked for. */
const presencesOf = once((): Map<string, Presence>[] => []);
const whereaboutsOf = once((): Map<string, string | undefined>[] => []);

/** The relations that hold once scene `scene` (0-based) has made its changes, by id. */
export function relationsAt(story: Story, scene: number): ReadonlyMap<string, RelationState> {
  return atScene(chronicleOf(story).relations, scene);
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
  const known = whereaboutsOf(story);
  known[scene] ??= new Map(
    [...appearancesOf(story)].map(([id, { opening, stays }]) => [
      id,
      stays[bisectStays(stays, scene) - 1]?.place ?? opening,
    ]),
  );
  return known[scene];
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
export function identityAt(
  story: Story,
  character: Character,
  scene: number,
): { readonly name: Text; readonly about: Text | undefined } {
  const revealed = character.names.filter((name) => {
    const at = story.scenes.findIndex((candidate) => candidate.id === name.scene);
    // What a scene reveals that is not there is not known.
    return at >= 0 && at <= scene;
  });
  const about = revealed.findLast((name) => name.about)?.about ?? character.about;
  return { name: revealed.at(-1)?.name ?? character.name, about };
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

function relationsOf(story: Story) {
  const known = new Map(story.relations.map((relation) => [relation.id, relation]));
  const histories = new Map<string, Turn[]>(story.relations.map((relation) => [relation.id, []]));
  const states = new Map<string, RelationState>();

  const apply = (change: Change, scene: number): Turn => {
    const relation = known.get(change.relation) as Relation;
    const before = states.get(relation.id);
    const after = stateAfter(relation, change, before, scene);
    if (after) states.set(relation.id, after);
    else states.delete(relation.id);
    const turn = { scene, relation, change, before, after };
    histories.get(relation.id)?.push(turn);
    return turn;
  };

  const background = story.background.map((change) => apply(change, -1));
  const relations: ReadonlyMap<string, RelationState>[] = [];
  const turns = story.scenes.map((scene, index) => {
    const made = scene.changes.map((change) => apply(change, index));
    relations.push(made.length === 0 && relations.length > 0 ? (relations.at(-1) as never) : new Map(states));
    return made;
  });
  return { relations, turns, background, histories };
}

function stateAfter(
  relation: Relation,
  change: Change,
  before: RelationState | undefined,
  scene: number,
): RelationState | undefined {
  switch (change.does) {
    case 'end':
      return undefined;
    case 'begin': {
      const { kind, valence, strength, label } = change;
      return { relation, kind, valence, strength, label, since: scene, changedAt: scene };
    }
    case 'change': {
      if (!before) return undefined;
      return {
        ...before,
        kind: change.kind ?? before.kind,
        valence: change.valence ?? before.valence,
        strength: change.strength ?? before.strength,
        label: change.label ?? before.label,
        changedAt: scene,
      };
    }
  }
}

type Appearances = {
  readonly scenes: number[];
  /** From which scene on the character is at which place, where that is known. */
  readonly stays: { readonly scene: number; readonly place: string }[];
  /** Someone without a home waits where the story first finds them. */
  readonly opening: string | undefined;
};

const bisectStays = bisector(({ scene }: Appearances['stays'][number]) => scene).right;

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
