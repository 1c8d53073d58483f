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

type Chronicle = {
  readonly relations: readonly ReadonlyMap<string, RelationState>[];
  readonly turns: readonly (readonly Turn[])[];
  readonly background: readonly Turn[];
  readonly histories: ReadonlyMap<string, readonly Turn[]>;
  readonly whereabouts: readonly ReadonlyMap<string, string | undefined>[];
  readonly present: readonly ReadonlyMap<string, Presence>[];
};

/** Stories never change in place, so what follows from one is worked out once. */
const chronicles = new WeakMap<Story, Chronicle>();

function chronicleOf(story: Story): Chronicle {
  const known = chronicles.get(story);
  if (known) return known;
  const chronicle = { ...relationsOf(story), ...peopleOf(story) };
  chronicles.set(story, chronicle);
  return chronicle;
}

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
  return atScene(chronicleOf(story).whereabouts, scene);
}

/** Who takes part in scene `scene`, in the order of entrance. */
export function presentAt(story: Story, scene: number): ReadonlyMap<string, Presence> {
  return atScene(chronicleOf(story).present, scene);
}

/** The scenes (0-based) in which a character takes part. */
export function scenesWith(story: Story, character: string): readonly number[] {
  const { present } = chronicleOf(story);
  return present.flatMap((people, scene) => (people.has(character) ? [scene] : []));
}

/** The name a character goes by at scene `scene`, and who that is: never what a later scene reveals. */
export function identityAt(
  story: Story,
  character: Character,
  scene: number,
): { readonly name: Text; readonly about: Text | undefined } {
  const revealed = character.names.filter(
    (name) => story.scenes.findIndex((candidate) => candidate.id === name.scene) <= scene,
  );
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

function peopleOf(story: Story) {
  const here = new Map(story.characters.map((character) => [character.id, placeOfOpening(story, character)]));
  const whereabouts: ReadonlyMap<string, string | undefined>[] = [];
  const present = story.scenes.map((scene) => {
    for (const presence of scene.present) {
      const place = presence.place ?? (presence.remote ? undefined : scene.place);
      if (place !== undefined) here.set(presence.character, place);
    }
    whereabouts.push(new Map(here));
    return new Map(scene.present.map((presence) => [presence.character, presence]));
  });
  return { whereabouts, present };
}

/** Someone without a home waits where the story first finds them. */
function placeOfOpening(story: Story, character: Character): string | undefined {
  if (character.home !== undefined) return character.home;
  for (const scene of story.scenes) {
    const presence = scene.present.find((candidate) => candidate.character === character.id);
    const place = presence?.place ?? (presence?.remote ? undefined : scene.place);
    if (presence && place !== undefined) return place;
  }
  return undefined;
}
