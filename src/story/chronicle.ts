import type { Change, Departure, Quality, Relation, Scene, Story } from './types.ts';

/** By relation number (its index in the story): the state, or undefined while the relation does not hold. */
export type States = readonly (RelationState | undefined)[];

/**
 * Everything that a story does to its relations, in order. The relations of one who dies or leaves end with that scene, after its
 * own changes.
 */
export type Chronicle = {
  /** Of a scene (0-based) that there is: its changes in the file's order, then the ends that follow from its departures. */
  readonly turnsOf: (scene: number) => readonly Turn[];
  /** Of a relation (id). The background is scene -1. */
  readonly historyOf: (relation: string) => readonly Turn[];
  /** The relations that hold before the first scene, by id, in the order in which they began. */
  readonly background: () => ReadonlyMap<string, RelationState>;
  /** Goes through so many more of the background's changes, ahead of what asks for them all. @returns whether any are left */
  readonly goThrough: (most: number) => boolean;
  /** By relation id: its index in the story. */
  readonly numbers: ReadonlyMap<string, number>;
};

/** Takes time and space linear in the story's changes; they are gone through up to the scene that is asked for. */
export function chronicle(story: Story): Chronicle {
  const numbers = new Map(story.relations.map(({ id }, number) => [id, number]));
  const histories = new Map<string, Turn[]>();
  const states = new Map<string, RelationState>();

  /** What relations were like when a death or a departure ended them; a later scene may take them up again. */
  const parted = new Map<string, RelationState>();

  const apply = (change: Change | Parting, scene: number): Turn => {
    const relation = story.relations[numbers.get(change.relation) as number] as Relation;
    const left = change.does === 'begin' ? undefined : parted.get(relation.id);
    parted.delete(relation.id);
    const before = states.get(relation.id) ?? left;
    const turn = { scene, relation, change, before, after: stateAfter(relation, change, before, scene) };
    if (change.does === 'part' && before) parted.set(relation.id, before);
    applyTurn(states, turn);
    const history = histories.get(relation.id) ?? [];
    histories.set(relation.id, history);
    history.push(turn);
    return turn;
  };

  const part = (departure: Departure, scene: number): Turn[] =>
    [...states.values()]
      .filter(({ relation: { from, to } }) => from === departure.character || to === departure.character)
      .map(({ relation }) => apply({ does: 'part', relation: relation.id, departure }, scene));

  /** Of the background's changes, those before this index are gone through; and what holds after all of them. */
  let next = 0;
  let held: ReadonlyMap<string, RelationState> | undefined;
  const goThrough = (most: number) => {
    for (const change of story.background.slice(next, next + most)) apply(change, -1);
    next += most;
    return next < story.background.length;
  };
  const background = () => {
    goThrough(story.background.length);
    held ??= new Map(states);
    return held;
  };
  const turns: Turn[][] = [];
  const turnsOf = (scene: number) => {
    background();
    for (let index = turns.length; index <= scene; index++) {
      const { changes, leaves } = story.scenes[index] as Scene;
      const made = changes.map((change) => apply(change, index));
      for (const departure of leaves) for (const turn of part(departure, index)) made.push(turn);
      turns.push(made);
    }
    return turns[scene] as Turn[];
  };
  const historyOf = (relation: string) => {
    turnsOf(story.scenes.length - 1);
    return histories.get(relation) ?? [];
  };
  return { turnsOf, historyOf, background, goThrough, numbers };
}

/** Updates `states`, in place, from before a turn to after it. */
export function applyTurn(states: Map<string, RelationState>, { relation, after }: Turn): void {
  if (after) states.set(relation.id, after);
  else states.delete(relation.id);
}

function stateAfter(
  relation: Relation,
  change: Change | Parting,
  before: RelationState | undefined,
  scene: number,
): RelationState | undefined {
  switch (change.does) {
    case 'end':
    case 'part':
      return undefined;
    case 'begin': {
      const { kind, valence, strength, label } = change;
      return { relation, kind, valence, strength, label, since: scene, changedAt: scene };
    }
    case 'change': {
      if (!before) return undefined;
      // Written out, since a spread takes several times as long.
      return {
        relation: before.relation,
        kind: valueAfter(change.kind, before.kind),
        valence: valueAfter(change.valence, before.valence),
        strength: valueAfter(change.strength, before.strength),
        label: change.label ?? before.label,
        since: before.since,
        changedAt: scene,
      };
    }
  }
}

/** What a value is after a change: as before where the change leaves it out, unknown where it is set to null. */
export function valueAfter<T>(set: T | null | undefined, before: T | undefined): T | undefined {
  return set === undefined ? before : (set ?? undefined);
}

/** A relation at a scene at which it holds. `since` and `changedAt` are scenes (0-based), -1 for the background. */
export type RelationState = Quality & {
  readonly relation: Relation;
  readonly since: number;
  readonly changedAt: number;
};

/** A relation (id) ends because one of the two dies or leaves. No author writes it: it follows from the scene's departures. */
export type Parting = { readonly does: 'part'; readonly relation: string; readonly departure: Departure };

/**
 * One change in its context: the state before (undefined when the relation begins) and after (undefined when it ends). A relation
 * that a death has ended and a later scene changes is before the change as it was at the death.
 */
export type Turn = {
  readonly scene: number;
  readonly relation: Relation;
  readonly change: Change | Parting;
  readonly before: RelationState | undefined;
  readonly after: RelationState | undefined;
};
