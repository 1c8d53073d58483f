import type { Change, Quality, Relation, Story } from './types.ts';

/** States of relations that are kept over all checkpoints; what lies between two is worked out when asked for. */
const MOST_STATES = 400_000;

/** By the number of the relation in the story, its state if it holds. */
export type States = readonly (RelationState | undefined)[];

/** What holds, in the order in which it began, and by number. */
type Checkpoint = { readonly table: ReadonlyMap<string, RelationState>; readonly states: States };

/** All that a story does to its relations, in order. */
export type Chronicle = {
  /** By scene, in the file's order. */
  readonly turns: readonly (readonly Turn[])[];
  /** By relation (its id), the background as scene -1. */
  readonly histories: ReadonlyMap<string, readonly Turn[]>;
  /** What holds at every `every`-th scene, from the first. */
  readonly checkpoints: readonly Checkpoint[];
  readonly every: number;
  /** By relation (its id), its number in the story. */
  readonly numbers: ReadonlyMap<string, number>;
};

export function chronicle(story: Story): Chronicle {
  const numbers = new Map(story.relations.map(({ id }, number) => [id, number]));
  const histories = new Map<string, Turn[]>(story.relations.map((relation) => [relation.id, []]));
  const states = new Map<string, RelationState>();
  const every = Math.max(1, Math.ceil((story.scenes.length * story.relations.length) / MOST_STATES));

  const apply = (change: Change, scene: number): Turn => {
    const relation = story.relations[numbers.get(change.relation) as number] as Relation;
    const before = states.get(relation.id);
    const turn = { scene, relation, change, before, after: stateAfter(relation, change, before, scene) };
    keep(states, turn);
    histories.get(relation.id)?.push(turn);
    return turn;
  };

  for (const change of story.background) apply(change, -1);
  const checkpoints: Checkpoint[] = [];
  let changed = true;
  const turns = story.scenes.map((scene, index) => {
    const made = scene.changes.map((change) => apply(change, index));
    changed ||= made.length > 0;
    if (index % every === 0) {
      checkpoints.push(changed ? checkpointOf(story, states) : (checkpoints.at(-1) as Checkpoint));
      changed = false;
    }
    return made;
  });
  return { turns, histories, checkpoints, every, numbers };
}

function checkpointOf({ relations }: Story, holding: ReadonlyMap<string, RelationState>): Checkpoint {
  return { table: new Map(holding), states: relations.map(({ id }) => holding.get(id)) };
}

/** Makes of what held before a turn what holds after it, in place. */
export function keep(states: Map<string, RelationState>, { relation, after }: Turn): void {
  if (after) states.set(relation.id, after);
  else states.delete(relation.id);
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
