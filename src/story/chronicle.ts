import type { RelationState, Turn } from './state.ts';
import type { Change, Relation, Story } from './types.ts';

/** States of relations that are kept over all checkpoints; what lies between two is worked out when asked for. */
const MOST_STATES = 400_000;

/** All that a story does to its relations, in order. */
export type Chronicle = {
  /** By scene, in the file's order. */
  readonly turns: readonly (readonly Turn[])[];
  /** By relation (its id), the background as scene -1. */
  readonly histories: ReadonlyMap<string, readonly Turn[]>;
  /** What holds at every `every`-th scene, from the first. */
  readonly checkpoints: readonly ReadonlyMap<string, RelationState>[];
  readonly every: number;
};

export function chronicle(story: Story): Chronicle {
  const known = new Map(story.relations.map((relation) => [relation.id, relation]));
  const histories = new Map<string, Turn[]>(story.relations.map((relation) => [relation.id, []]));
  const states = new Map<string, RelationState>();
  const every = Math.max(1, Math.ceil((story.scenes.length * story.relations.length) / MOST_STATES));

  const apply = (change: Change, scene: number): Turn => {
    const relation = known.get(change.relation) as Relation;
    const before = states.get(relation.id);
    const turn = { scene, relation, change, before, after: stateAfter(relation, change, before, scene) };
    keep(states, turn);
    histories.get(relation.id)?.push(turn);
    return turn;
  };

  for (const change of story.background) apply(change, -1);
  const checkpoints: ReadonlyMap<string, RelationState>[] = [];
  let changed = true;
  const turns = story.scenes.map((scene, index) => {
    const made = scene.changes.map((change) => apply(change, index));
    changed ||= made.length > 0;
    if (index % every === 0) {
      checkpoints.push(
        changed ? new Map(states) : (checkpoints.at(-1) as ReadonlyMap<string, RelationState>),
      );
      changed = false;
    }
    return made;
  });
  return { turns, histories, checkpoints, every };
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
